namespace DigitalRights.Facts.Model;

/// <summary>What only facts of one kind have.</summary>
public abstract record FactDetails
{
    /// <summary>Citations inside the details.</summary>
    public virtual IEnumerable<Citation> Sources => [];

    /// <summary>References to other records inside the details.</summary>
    public virtual IEnumerable<Reference> References => [];
}
