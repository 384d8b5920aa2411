using DigitalRights.Site.Hosts.Engine;

Memory.PutOffCollections();
FirstUse.Begin();
return await CommandLine.RunAsync(args);
