using DigitalRights.Facts.Model;

namespace DigitalRights.Facts.Views;

/// <summary>That one record mentions another.</summary>
sealed record Mention(Reference Of, IRecord By);
