namespace DigitalRights.Engine;

/// <summary>An error of a run that is told by its message alone.</summary>
public class ExecutionException : Exception
{
    public ExecutionException(string message)
        : base(message)
    {
    }

    private protected ExecutionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
