namespace DigitalRights.Facts.Model;

/// <summary>Something said in public.</summary>
/// <param name="Quote">A short verbatim quotation, or null.</param>
public sealed record Statement(Text Speaker, Text? Office, Text? Quote) : FactDetails;
