namespace DigitalRights.Site.Modules;

/// <summary>The content, not the program, is wrong; every single error has been told already.</summary>
public sealed class ContentException(string message) : Exception(message);
