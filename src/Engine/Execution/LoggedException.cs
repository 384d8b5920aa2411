namespace DigitalRights.Engine;

/// <summary>An error that the reader has been told of already, and that need not be printed again.</summary>
public sealed class LoggedException(Exception innerException) : Exception(innerException.Message, innerException);
