using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class ValuesHaveOneSourceTests
{
    const string Source = "  - {id: report-2021, locator: table 1}\n";
    const string Second = "  - {id: news-2022, locator: table}\n";

    [Fact]
    public void Values_without_a_source_of_their_own_beside_two_sources_are_found() =>
        SmallInput.Valid.With(SmallFiles.Users, Source, $"  ▸{Source.TrimStart()}{Second}").Check<ValuesHaveOneSource>()
            .FindsWarning("FACT175", "has 2 sources", "3 of its values");

    [Fact]
    public void Where_values_name_all_sources_but_one_the_others_are_from_that() =>
        SmallInput.Valid.With(SmallFiles.Users, Source, Source + Second)
            .With(SmallFiles.Users, "2021: 60", "2021: {value: 60, source: news-2022}")
            .Check<ValuesHaveOneSource>().FindsNothing();

    [Fact]
    public void Where_values_name_all_sources_the_others_are_from_none() =>
        SmallInput.Valid.With(SmallFiles.Users, Source, $"  ▸{Source.TrimStart()}{Second}")
            .With(SmallFiles.Users, "2021: 60", "2021: {value: 60, source: news-2022}\n    2022: {value: 61, source: report-2021}")
            .Check<ValuesHaveOneSource>().FindsWarning("FACT175", "2 of its values");

    [Fact]
    public void One_source_is_that_of_all_values() => SmallInput.Valid.Check<ValuesHaveOneSource>().FindsNothing();
}
