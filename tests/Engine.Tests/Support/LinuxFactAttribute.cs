namespace DigitalRights.Engine.Tests;

/// <summary>A fact that asks a program of Linux.</summary>
sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : "Asks a program of Linux.";
}
