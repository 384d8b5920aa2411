namespace DigitalRights.Site.Search;

/// <summary>What the search takes letters for. The first table is also sent to the browser, so that both read words alike.</summary>
static class SearchLetters
{
    /// <summary>
    /// Letters as they are usually romanised: Russian first, then those of Kazakh, Kyrgyz, Tajik and Uzbek; then Turkmen and Turkish ones.
    /// </summary>
    public const string Romanised =
        "а:a б:b в:v г:g д:d е:e ё:e ж:j з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:k ц:ts ч:ch ш:sh щ:sh ъ: ы:i ь: "
            + "э:e ю:iu я:ia "
        + "ә:a і:i ң:n ғ:g ү:u ұ:u қ:k ө:o һ:h ӣ:i ӯ:u ҳ:h ҷ:j ў:o җ:j ӊ:n ҥ:n є:e ї:i ґ:g "
        + "ı:i ş:sh ș:sh š:sh ç:ch č:ch ž:j ŋ:n ə:a æ:e œ:e ß:ss";

    // The browser takes marks off by Unicode's own tables, which a program without globalisation data does not have. Each run is a letter
    // and those that are it with a mark, or are written for it, in scripts that occur here.
    const string Marked =
        "0⁰₀０ 1¹₁１ 2²₂２ 3³₃３ 4⁴₄４ 5⁵₅５ 6⁶₆６ 7⁷₇７ 8⁸₈８ 9⁹₉９ aªàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặₐａ bḃḅḇｂ cćĉċḉｃ dďḋḍḏḑḓｄ "
            + "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệₑｅ fḟｆ "
        + "gĝğġģǧǵḡｇ hĥȟḣḥḧḩḫẖₕｈ iİìíîïĩīĭįǐȉȋḭḯỉịⁱｉ jĵǰｊ kķǩḱḳḵₖｋ lĺļľḷḹḻḽₗｌ mḿṁṃₘｍ nñńņňǹṅṇṉṋⁿₙｎ "
        + "oºòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợₒｏ pṕṗₚｐ qｑ "
        + "rŕŗřȑȓṙṛṝṟｒ sśŝṡṣṥṧṩẛₛｓ tţťțṫṭṯṱẗₜｔ uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựｕ vṽṿｖ wŵẁẃẅẇẉẘｗ xẋẍₓｘ yýÿŷȳẏẙỳỵỷỹｙ zźżẑẓẕｚ "
        + "αά εέ ηή ιΐίϊ μµ οό υΰϋύ ωώ аӑӓ гѓ еѐӗ жӂӝ зӟ иѝӥ кќ оӧ уӱӳ чӵ ыӹ эӭ әӛ өӫ";

    // Letters that the first table has, written as a letter and a mark.
    const string Composed =
        "й:и\u0306 ў:у\u0306 ё:е\u0308 ї:і\u0308 ӣ:и\u0304 ӯ:у\u0304 ş:s\u0327 ș:s\u0326 š:s\u030C ç:c\u0327 č:c\u030C ž:z\u030C";

    static readonly Dictionary<char, string> Plain = new(Pairs(Romanised).Select(p => KeyValuePair.Create(p.Letter[0], p.Means))
        .Concat(Marked.Split(' ').SelectMany(run => run.Skip(1).Select(letter => KeyValuePair.Create(letter, run[..1]))))
        .Append(KeyValuePair.Create('№', "no")).Append(KeyValuePair.Create('™', "tm")));

    static readonly (string Letter, string Means)[] Marks = [.. Pairs(Composed)];

    /// <summary>One letter for a letter and a mark, where that is a letter of its own.</summary>
    public static string Compose(string text) =>
        Marks.Aggregate(text, (composed, mark) => composed.Replace(mark.Means, mark.Letter, StringComparison.Ordinal));

    /// <summary>What a letter in lower case is taken for, or null for itself.</summary>
    public static string? Of(char letter) => Plain.GetValueOrDefault(letter);

    static IEnumerable<(string Letter, string Means)> Pairs(string table) => table.Split(' ').Select(pair => (pair[..1], pair[2..]));
}
