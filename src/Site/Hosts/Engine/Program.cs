using DigitalRights.Site.Commands;
using DigitalRights.Site.Hosts.Engine;

Memory.PutOffCollections();
if (!args.Contains("--serial")) FirstUse.Begin();
return await CommandLine.RunAsync(args);
