namespace DigitalRights.Engine.Hosting;

/// <summary>The output folder cannot be used or published; it has been left as it was.</summary>
public sealed class OutputException : Exception
{
    internal OutputException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
