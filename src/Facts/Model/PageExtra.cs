namespace DigitalRights.Facts.Model;

/// <summary>What a standing page shows below its text, worked out from the data.</summary>
public enum PageExtra
{
    /// <summary>How completely the documents of the ledger are carried.</summary>
    Ledger,

    /// <summary>The published corrections.</summary>
    Corrections,

    /// <summary>Every field that an input file may have.</summary>
    Fields,
}
