namespace DigitalRights.Facts.Input;

/// <summary>The folders that facts live in.</summary>
static class FactPath
{
    /// <summary>The folder of facts about several countries at once.</summary>
    public const string Region = "region";
}
