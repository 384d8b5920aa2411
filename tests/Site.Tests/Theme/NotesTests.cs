using DigitalRights.Facts.Records;
using DigitalRights.Theme.Prose;

namespace DigitalRights.Site.Tests.Theme;

public sealed class NotesTests
{
    static readonly DigitalRights.Facts.Catalogue Small = SmallContent.With();
    static readonly Source Report = Small.Sources.Single(s => s.Id == "test-report");
    static readonly Source News = Small.Sources.Single(s => s.Id == "test-news");

    [Xunit.Fact]
    public void Sources_are_numbered_as_they_are_first_cited_and_keep_their_number()
    {
        var notes = new Notes();

        var marks = new[] { notes.Cite(News, "page 1"), notes.Cite(Report, null), notes.Cite(News, "page 2") };

        Assert.Equal([1, 2, 1], marks.Select(m => m.Note.Number));
        Assert.Equal(["test-news", "test-report"], notes.InOrder.Select(n => n.Source.Id));
    }

    [Xunit.Fact]
    public void A_source_that_no_place_cites_stands_among_them()
    {
        var notes = new Notes();
        notes.Cite(News, null);
        notes.List(Report, "whole report");

        Assert.Equal(2, notes.InOrder.Count);
    }
}
