using DigitalRights.Facts.Tables;
using DigitalRights.Facts.Views;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Rendering;
using DigitalRights.Theme.Words;

namespace DigitalRights.Site.Downloads;

/// <summary>What comes with the tables for people: how to read them, and under what terms.</summary>
static class DataGuide
{
    public static string Of(SiteContext site) =>
        $"""
        {site.Strings.SiteTitle}: the data

        {site.Strings.DataLead}
        {(site.Links.Absolute(Address.Data) is { } home ? $"The newest is at {home}\n" : "")}
        State of the content: {DataVersion.InputOf(site)}
        Last worked on: {WorkingDays.Newest(site.Catalogue)}
        Version of the tables: {DataVersion.Shape} (the first number changes when something goes or means something else)

        How to read the tables
        - {site.Strings.DataFormat}
        - An empty value means that nothing is known or that it does not apply. It is never zero and never no.
        - A date is written as its source gives it (EDTF, ISO 8601-2): 2021-09~ is about September 2021, 2021/2022 a period, 202X some
          year of a decade. Beside it stand the first and the last day that it can mean. No day is made up.
        - What there may be several of has a table of its own, joined by the id of the record: fact-sources to facts, for one.
        - evidence grades how well a fact is supported. Where sources contradict each other it is disputed, and fact-versions says what each
          holder says.
        - A charge is not guilt: cases tell what public reports say.
        - translations holds the words of other tables in other languages.
        - datapackage.json describes all of it for programs (Frictionless Data Package 2), dictionary.csv for people. SHA256SUMS holds the
          hashes of the files: sha256sum -c SHA256SUMS.

        Tables
        {string.Join('\n', AllTables.InOrder.Select(t => $"- {t.Name}.csv: {t.Holds}"))}

        {site.Strings.DataClosed}
        {site.Strings.DataClosedNote}
        {string.Join('\n', site.Catalogue.Indicators.Where(i => !i.Licence.MayDownload)
            .Select(i => $"- {i.Id}: {IndicatorWords.Terms(i.Licence, site.Strings)}"))}

        """.ReplaceLineEndings("\n");

    public static string Licence(SiteContext site) =>
        $"""
        {site.Strings.DataLicence}
        CC BY 4.0: https://creativecommons.org/licenses/by/4.0/

        Series, whose values are in indicator-values.csv
        {string.Join('\n', site.Catalogue.Indicators.Where(i => i.Licence.MayDownload)
            .Select(i => $"- {i.Id}: {IndicatorWords.Terms(i.Licence, site.Strings)}"))}

        """.ReplaceLineEndings("\n");
}
