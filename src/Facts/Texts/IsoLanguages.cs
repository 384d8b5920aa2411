namespace DigitalRights.Facts.Texts;

/// <summary>
/// Languages that a tag can start with: all two-letter codes of ISO 639-1, and of the three-letter codes of ISO 639-2 and 639-3 those of
/// languages of the region and its neighbours, and those for no or an unknown language. Kept here since the program runs without the
/// machine's own lists (invariant globalization), which differ from one machine to another.
/// </summary>
static class IsoLanguages
{
    /// <summary>The names under which people write them, by code.</summary>
    public static IReadOnlyDictionary<string, string> Names { get; } = Read("""
        aa Afar; ab Abkhazian; ae Avestan; af Afrikaans; ak Akan; am Amharic; an Aragonese; ar Arabic; as Assamese; av Avaric;
        ay Aymara; az Azerbaijani,Azeri; ba Bashkir; be Belarusian; bg Bulgarian; bi Bislama; bm Bambara; bn Bengali; bo Tibetan;
        br Breton; bs Bosnian; ca Catalan; ce Chechen; ch Chamorro; co Corsican; cr Cree; cs Czech; cu Church Slavonic; cv Chuvash;
        cy Welsh; da Danish; de German,Deutsch; dv Divehi; dz Dzongkha; ee Ewe; el Greek; en English; eo Esperanto; es Spanish;
        et Estonian; eu Basque; fa Persian,Farsi; ff Fulah; fi Finnish; fj Fijian; fo Faroese; fr French; fy Western Frisian;
        ga Irish; gd Scottish Gaelic; gl Galician; gn Guarani; gu Gujarati; gv Manx; ha Hausa; he Hebrew; hi Hindi; ho Hiri Motu;
        hr Croatian; ht Haitian; hu Hungarian; hy Armenian; hz Herero; ia Interlingua; id Indonesian; ie Interlingue; ig Igbo;
        ii Sichuan Yi; ik Inupiaq; io Ido; is Icelandic; it Italian; iu Inuktitut; ja Japanese; jv Javanese; ka Georgian; kg Kongo;
        ki Kikuyu; kj Kuanyama; kk Kazakh,Қазақ тілі; kl Greenlandic; km Khmer; kn Kannada; ko Korean; kr Kanuri; ks Kashmiri;
        ku Kurdish; kv Komi; kw Cornish; ky Kyrgyz,Kirghiz,Кыргызча; la Latin; lb Luxembourgish; lg Ganda; li Limburgan;
        ln Lingala; lo Lao; lt Lithuanian; lu Luba-Katanga; lv Latvian; mg Malagasy; mh Marshallese; mi Maori; mk Macedonian;
        ml Malayalam; mn Mongolian; mr Marathi; ms Malay; mt Maltese; my Burmese; na Nauru; nb Norwegian Bokmål; nd North Ndebele;
        ne Nepali; ng Ndonga; nl Dutch; nn Norwegian Nynorsk; no Norwegian; nr South Ndebele; nv Navajo; ny Nyanja; oc Occitan;
        oj Ojibwa; om Oromo; or Oriya; os Ossetian; pa Punjabi; pi Pali; pl Polish; ps Pashto; pt Portuguese; qu Quechua;
        rm Romansh; rn Rundi; ro Romanian; ru Russian,Русский; rw Kinyarwanda; sa Sanskrit; sc Sardinian; sd Sindhi;
        se Northern Sami; sg Sango; si Sinhala; sk Slovak; sl Slovenian; sm Samoan; sn Shona; so Somali; sq Albanian; sr Serbian;
        ss Swati; st Southern Sotho; su Sundanese; sv Swedish; sw Swahili; ta Tamil; te Telugu; tg Tajik,Тоҷикӣ; th Thai;
        ti Tigrinya; tk Turkmen,Türkmençe; tl Tagalog; tn Tswana; to Tonga; tr Turkish; ts Tsonga; tt Tatar; tw Twi; ty Tahitian;
        ug Uyghur,Uighur; uk Ukrainian; ur Urdu; uz Uzbek,O‘zbek; ve Venda; vi Vietnamese; vo Volapük; wa Walloon; wo Wolof;
        xh Xhosa; yi Yiddish; yo Yoruba; za Zhuang; zh Chinese; zu Zulu; und unknown,undetermined; mul several; zxx none;
        mis uncoded; kaa Karakalpak; dng Dungan; prs Dari; sgh Shughni; wbl Wakhi; yai Yaghnobi; isk Ishkashimi; crh Crimean Tatar;
        nog Nogai; krc Karachay-Balkar; kum Kumyk; gag Gagauz; sah Yakut,Sakha; tyv Tuvan; alt Southern Altai; kjh Khakas;
        bua Buriat; xal Kalmyk; bal Balochi; haz Hazaragi; uzn Northern Uzbek; uzs Southern Uzbek; azb South Azerbaijani;
        ckb Central Kurdish; kmr Northern Kurdish; pes Iranian Persian; cmn Mandarin; yue Cantonese; fil Filipino;
        grc Ancient Greek; lzh Literary Chinese;
        """);

    /// <summary>Three-letter codes of ISO 639-2 for which BCP 47 uses two letters.</summary>
    public static IReadOnlyDictionary<string, string> Threes { get; } = Read("""
        eng en; rus ru; kaz kk; kir ky; tgk tg; tuk tk; uzb uz; fas fa; per fa; tur tr; deu de; ger de; fra fr; fre fr; spa es;
        ita it; por pt; zho zh; chi zh; ara ar; ukr uk; pol pl; bul bg; tat tt; uig ug; mon mn; aze az; jpn ja; kor ko; hin hi;
        urd ur; nld nl; dut nl; swe sv; ces cs; cze cs; bel be; kat ka; geo ka; hye hy; arm hy;
        """);

    /// <summary>Codes of scripts (ISO 15924).</summary>
    public static IReadOnlySet<string> Scripts { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "Arab", "Armn", "Beng", "Cyrl", "Deva", "Ethi", "Geor", "Grek", "Hans", "Hant", "Hebr", "Jpan", "Kore",
        "Latn", "Mong", "Thai", "Tibt",
    };

    // Entries of a code and what it stands for, each ended by a semicolon.
    static Dictionary<string, string> Read(string entries) => entries
        .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(entry => entry.Split(' ', 2))
        .ToDictionary(entry => entry[0], entry => entry[1], StringComparer.Ordinal);
}
