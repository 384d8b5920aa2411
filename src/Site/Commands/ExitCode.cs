namespace DigitalRights.Site.Commands;

/// <summary>What the program tells the shell.</summary>
enum ExitCode
{
    Done = 0,

    /// <summary>The content has errors; nothing was written.</summary>
    ContentErrors = 1,

    /// <summary>The command was used wrongly.</summary>
    WrongUse = 2,

    /// <summary>A fault of the program or the machine.</summary>
    Fault = 3,
}
