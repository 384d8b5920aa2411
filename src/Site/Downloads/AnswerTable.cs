using System.Globalization;
using DigitalRights.Facts.Views;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Site.Downloads;

/// <summary>All answers of the comparative table, a row a question and country.</summary>
static class AnswerTable
{
    public static string Of(SiteContext site)
    {
        var csv = new Csv("question", "country", "answer", "label", "value", "unit", "since_edtf", "as_of_edtf", "facts", "sources");
        foreach (var question in site.Catalogue.Questions)
        {
            foreach (var cell in site.Catalogue.Countries.Select(c => Cell.Of(question, c)))
            {
                csv.Row(
                    question.Id, cell.Country.Id, cell.Answer.Choice?.Name,
                    cell.Open is { } open ? site.Strings.OpenAnswers[open] : cell.Label?.English,
                    cell.Answer.Value?.ToString(CultureInfo.InvariantCulture), cell.Answer.Value is null ? null : question.Unit?.English,
                    cell.Answer.Since?.Raw, cell.Answer.AsOf?.Raw,
                    string.Join(';', cell.Answer.Facts.Select(f => f.Id)), string.Join(';', cell.Answer.Sources.Select(s => s.Source.Id)));
            }
        }
        return csv.ToString();
    }
}
