namespace DigitalRights.Facts.Prose;

/// <summary><c>[[kz/some-fact]]</c>: the title of a fact, as a link.</summary>
public sealed record TitleBinding(string FactId) : Binding;
