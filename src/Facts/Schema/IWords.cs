namespace DigitalRights.Facts.Schema;

/// <summary>Holds one of a fixed list of words.</summary>
interface IWords
{
    IReadOnlyList<string> Words { get; }
}
