namespace DigitalRights.Facts.Views;

/// <summary>By what a long list is divided.</summary>
public enum ShelfBy
{
    /// <summary>The first letters of a name, in the Latin alphabet and lower case; digits count as letters.</summary>
    Letters,

    Year,

    /// <summary>The country that a record is about.</summary>
    Country,

    /// <summary>The kind of a fact.</summary>
    Kind,

    /// <summary>What a record is: a fact, an essay.</summary>
    Noun,
}
