namespace DigitalRights.Publishing;

/// <summary>The output folder cannot be used or published; it has been left as it was.</summary>
public sealed class OutputException : Exception
{
    internal OutputException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Whether another folder should have been named, rather than that the machine or another build is in the way.</summary>
    public bool IsWrongUse { get; private init; }

    internal static OutputException WrongUse(string message) => new(message) { IsWrongUse = true };
}
