using System.Runtime.CompilerServices;
using DigitalRights.Site.Commands;
using DigitalRights.Site.Hosts.Engine;

// A native program starts at once, and a collection costs it less than the fresh memory that does without.
if (RuntimeFeature.IsDynamicCodeCompiled)
{
    Memory.PutOffCollections();
    if (!args.Contains("--serial")) FirstUse.Begin();
}
return await CommandLine.RunAsync(args);
