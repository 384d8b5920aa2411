using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Model;

/// <summary>What became of one statement of a document that the explainer set out to carry in full.</summary>
/// <param name="Document">The source whose statement it is.</param>
/// <param name="Number">The statement's number in the inventory of all documents, counted from 1.</param>
/// <param name="Carried">The records that carry it.</param>
/// <param name="Omitted">Why it is left out on purpose.</param>
public sealed record LedgerEntry(Reference Document, int Number, Location At, IReadOnlyList<Reference> Carried, Text? Omitted);
