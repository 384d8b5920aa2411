using DigitalRights.Theme.Words;

namespace DigitalRights.Theme.Links;

/// <summary>
/// A part of the site. This is the one table of them: addresses, menus, the lists that help a lost reader, and what is said of the
/// downloads all come from here.
/// </summary>
/// <param name="Address">Where it starts.</param>
/// <param name="Word">What it is called.</param>
/// <param name="Place">Where every page links to it.</param>
/// <param name="IsList">Whether it is offered to a reader who has not found a page.</param>
public sealed record Section(Address Address, Func<Strings, string> Word, SectionPlace Place, bool IsList = false)
{
    public static Section Countries { get; } = new(new("countries/"), s => s.Countries, SectionPlace.Menu, IsList: true);
    public static Section Questions { get; } = new(new("questions/"), s => s.QuestionsOn, SectionPlace.Menu, IsList: true);
    public static Section Compare { get; } = new(new("compare/"), s => s.Compare, SectionPlace.Menu);
    public static Section Chronology { get; } = new(new("chronology/"), s => s.Chronology, SectionPlace.Menu, IsList: true);
    public static Section Topics { get; } = new(new("topics/"), s => s.Topics, SectionPlace.WideMenu, IsList: true);
    public static Section Essays { get; } = new(new("essays/"), s => s.Essays, SectionPlace.WideMenu, IsList: true);
    public static Section Indicators { get; } = new(new("indicators/"), s => s.Indicators, SectionPlace.WideMenu);
    public static Section Sources { get; } = new(new("sources/"), s => s.Sources, SectionPlace.WideMenu, IsList: true);
    public static Section Search { get; } = new(new("search/"), s => s.Search, SectionPlace.Footer);
    public static Section Facts { get; } = new(new("facts/"), s => s.Facts, SectionPlace.Footer, IsList: true);
    public static Section Glossary { get; } = new(new("glossary/"), s => s.Glossary, SectionPlace.Footer, IsList: true);
    public static Section Data { get; } = new(new("data/"), s => s.Data, SectionPlace.Footer);

    /// <summary>In the order of the menus.</summary>
    public static IReadOnlyList<Section> All { get; } =
        [Countries, Questions, Compare, Chronology, Topics, Essays, Indicators, Sources, Facts, Glossary, Data, Search];

    /// <summary>Those to which every page links from one of the places.</summary>
    public static IEnumerable<Section> In(params IReadOnlyList<SectionPlace> places) => All.Where(s => places.Contains(s.Place));
}

/// <summary>Where on every page a part of the site is linked.</summary>
public enum SectionPlace
{
    Menu,

    /// <summary>In the menu where the screen is wide, and at the foot everywhere: a phone has room for a few words.</summary>
    WideMenu,

    Footer,
}
