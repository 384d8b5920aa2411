using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class FactsLieInKnownFoldersTests
{
    static readonly string Event = SmallFiles.All[SmallFiles.Event];

    [Fact]
    public void A_folder_of_no_country_is_found() =>
        SmallInput.Valid.With("facts/ab/x.yml", "▸" + Event).Check<FactsLieInKnownFolders>()
            .FindsError("FACT030", "'ab' is not a country's folder.", "Did you mean 'aa'?");

    [Fact]
    public void A_folder_of_no_country_is_reported_once() =>
        SmallInput.Valid.With("facts/ab/x.yml", "▸" + Event).Read().FindsError("FACT030", "'ab' is not a country's folder.");

    [Fact]
    public void A_fact_about_the_region_without_countries_is_found() =>
        SmallInput.Valid.With("facts/region/x.yml", "▸" + Event).Check<FactsLieInKnownFolders>()
            .FindsError("FACT031", "names the countries it is about", "Add 'also:'");

    [Fact]
    public void A_fact_about_the_region_with_countries_is_right() =>
        SmallInput.Valid.With("facts/region/x.yml", Event + "also: [aa, bb]\n").Check<FactsLieInKnownFolders>().FindsNothing();

    [Fact]
    public void A_fact_in_the_folder_of_a_country_is_right() =>
        SmallInput.Valid.With("facts/bb/x.yml", Event).Check<FactsLieInKnownFolders>().FindsNothing();
}
