using DigitalRights.Theme.Words;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace DigitalRights.Theme.Prose;

/// <summary>
/// Writes tables in a group that can be scrolled with the keyboard; columns of numbers are marked by a class, not a style.
/// </summary>
sealed class TableHtml(Strings words) : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.Write("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"")
            .WriteEscape(words.ScrollableTable).Write("\"><table>");
        var inBody = false;
        foreach (var row in table.OfType<TableRow>())
        {
            if (row.IsHeader) renderer.Write("<thead>");
            else if (!inBody)
            {
                renderer.Write("<tbody>");
                inBody = true;
            }
            WriteRow(renderer, table, row);
            if (row.IsHeader) renderer.Write("</thead>");
        }
        if (inBody) renderer.Write("</tbody>");
        renderer.Write("</table></div>\n");
    }

    static void WriteRow(HtmlRenderer renderer, Table table, TableRow row)
    {
        renderer.Write("<tr>");
        var column = 0;
        foreach (var cell in row.OfType<TableCell>())
        {
            // The corner above the names of the rows is often empty, and a heading without words heads nothing.
            var (open, close) = IsEmpty(cell) ? ("td", "td")
                : row.IsHeader ? ("th scope=\"col\"", "th")
                : column == 0 ? ("th scope=\"row\"", "th")
                : ("td", "td");
            renderer.Write($"<{open}");
            if (column < table.ColumnDefinitions.Count && table.ColumnDefinitions[column].Alignment == TableColumnAlign.Right)
            {
                renderer.Write(" class=\"number\"");
            }
            renderer.Write('>');
            var implicitParagraph = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = true;
            renderer.WriteChildren(cell);
            renderer.ImplicitParagraph = implicitParagraph;
            renderer.Write($"</{close}>");
            column++;
        }
        renderer.Write("</tr>");
    }

    static bool IsEmpty(TableCell cell) => cell.All(block => block is LeafBlock { Inline: null or { FirstChild: null } });
}
