using System.Text.RegularExpressions;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Input;

/// <summary>
/// The ids that a file stands for in any case, whether or not it can be read, so that one broken file is reported once and not a
/// second time by everything that refers to what it holds.
/// </summary>
static partial class KnownIds
{
    /// <param name="place">The place of the file, or null when it has none.</param>
    /// <param name="textOf">Reads what can be made out of the file, empty when nothing can; asked only where ids stand in the text.</param>
    public static void Add(ContentFile file, InputPlace? place, Func<ContentFile, string> textOf, FileRecords found)
    {
        var misplaced = new MisplacedFile(file.Path);
        if ((place ?? misplaced.Place) is not { Noun: { } noun } meant) return;

        // Of what is no file but, say, a folder that cannot be looked into, nobody knows what it holds.
        if (file.Obstacle is not null && place is null)
        {
            found.MayHold.Add(noun);
            return;
        }
        switch (noun)
        {
            case Noun.Country when CountryFields.CodeIn(textOf(file)) is { } code:
                found.Known.Add(new(noun, code));
                break;
            case Noun.Topic or Noun.Term when textOf(file) is { Length: > 0 } text:
                found.Known.AddRange(Entry().Matches(text).Select(m => new Reference(noun, m.Groups[1].Value)));
                break;
            case Noun.Country or Noun.Topic or Noun.Term or Noun.Correction:
                found.MayHold.Add(noun);
                break;
            default:
                var id = place is null ? misplaced.Id(meant.Depth) : place.IdOf(file.Path);
                found.Known.Add(new(noun, id));
                if (id.ToLowerInvariant() is var lower && lower != id) found.Known.Add(new(noun, lower)); // a capital may be what is wrong
                break;
        }
    }

    // The colon may be missing its space, or be another character.
    [GeneratedRegex("""^["']?([a-z0-9]+(?:-[a-z0-9]+)*)["']?\s*[:：]""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Entry();
}
