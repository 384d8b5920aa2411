using System.Text.RegularExpressions;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Tables;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Tables;

public partial class TableTests
{
    static readonly Catalogue Small = SmallInput.Valid.Read().Catalogue;
    static readonly TableSource Source = new(Small, (text, _) => text.Source, record => $"{record.Noun}/{record.Id}");

    /// <summary>Fields that no table shows: they are about addresses, which the tables give as they are now.</summary>
    static readonly string[] LeftOut = ["formerly"];

    public static TheoryData<string> Names => [.. AllTables.InOrder.Select(t => t.Name)];

    static Table Named(string name) => AllTables.InOrder.Single(t => t.Name == name);

    [Fact]
    public void Every_declared_field_stands_in_a_table()
    {
        var shown = AllTables.InOrder.SelectMany(t => t.Shown).ToHashSet();
        IEnumerable<IShape> shapes =
            [FactFields.Shape, SourceFields.Shape, QuestionFields.Shape, IndicatorFields.Shape, CountryFields.Shape, TopicFields.Shape];

        var missing = shapes.SelectMany(s => Leaves(s.Fields.Concat(s.Kinds?.Fields.Values.SelectMany(f => f) ?? []), s.Name))
            .Where(f => !shown.Contains(f.Field) && !LeftOut.Contains(f.Field.Name)).Select(f => f.Path);

        // These stand in a column that has the name of the mapping they are in.
        Assert.Equal(["country.capital.name", "indicator.licence.id"], missing.Order());
    }

    static IEnumerable<(string Path, Field Field)> Leaves(IEnumerable<Field> fields, string path) => fields.SelectMany(field =>
        field.Parts.Count == 0 ? [($"{path}.{field.Name}", field)] : Leaves(field.Parts, $"{path}.{field.Name}"));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_table_is_whole(string name)
    {
        var table = Named(name);

        Assert.Equal(table.Columns.Count, table.Columns.Select(c => c.Name).Distinct().Count());
        Assert.All(table.Columns, c => Assert.Matches(SnakeCase(), c.Name));
        Assert.All(table.Columns, c => Assert.NotEmpty(c.Meaning));
        Assert.NotEmpty(table.KeyColumns);
        Assert.True(table.Name.Length <= 31, "Sheets have no longer names.");
        Assert.All(table.Rows(Source), row => Assert.Equal(table.Columns.Count, row.Length));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_rows_keep_what_its_columns_promise(string name)
    {
        var table = Named(name);
        var rows = table.Rows(Source).ToList();
        var keys = table.Columns.Index().Where(c => c.Item.IsKey).Select(c => c.Index).ToList();

        Assert.Equal(rows.Count, rows.Select(r => string.Join('\n', keys.Select(k => r[k]))).Distinct().Count());
        foreach (var (i, column) in table.Columns.Index())
        {
            Assert.All(rows, row => Assert.False(column.IsRequired && row[i] is null or "", $"{column.Name} is empty."));
            if (column.Words.Count > 0) Assert.All(rows, row => Assert.True(row[i] is null || column.Words.Contains(row[i]), $"{row[i]}"));
            if (column.Names is not { } noun) continue;
            var ids = AllTables.Of(noun).Rows(Source).Select(r => r[0]).ToHashSet();
            Assert.All(rows, row => Assert.True(row[i] is null || ids.Contains(row[i]), $"{column.Name} names {row[i]}."));
        }
    }

    [Fact]
    public void A_date_stands_as_it_is_written_with_the_days_that_it_can_mean()
    {
        var catalogue = SmallInput.Valid.With(SmallFiles.Event, "date: 2021-09-15", "date: 2021-09~").Read().Catalogue;
        var facts = Named("facts");
        var row = facts.Rows(Source with { Catalogue = catalogue }).Single(r => r[0] is "aa/event");

        Assert.Equal(["2021-09~", "2021-09-01", "2021-09-30"],
            facts.Columns.Index().Where(c => c.Item.Name.StartsWith("date_", StringComparison.Ordinal) && c.Item.Name != "date_note")
                .Select(c => row[c.Index]));
    }

    [Fact]
    public void Values_are_given_only_of_series_that_may_be_passed_on() => Assert.Equal(
        Small.Indicators.Where(i => i.Licence.MayDownload).Select(i => i.Id),
        Named("indicator-values").Rows(Source).Select(r => r[0]).Distinct());

    [Fact]
    public void Words_in_other_languages_stand_in_a_table_of_their_own()
    {
        var catalogue = SmallInput.Valid.With(SmallFiles.Event, "title: A rally in Alphaland",
            "title: {en: A rally in Alphaland, ru: Митинг}").Read().Catalogue;

        Assert.Contains(Named("translations").Rows(Source with { Catalogue = catalogue }),
            row => row.SequenceEqual(new object?[] { "facts", "aa/event", "title", "ru", "Митинг" }));
    }

    [Fact]
    public void Each_noun_that_a_column_names_has_a_table() =>
        Assert.All(AllTables.InOrder.SelectMany(t => t.Columns).Select(c => c.Names).OfType<Noun>().Distinct(),
            noun => Assert.Equal(noun, AllTables.Of(noun).Lists));

    [GeneratedRegex("^[a-z][a-z0-9]*(_[a-z0-9]+)*$")]
    private static partial Regex SnakeCase();
}
