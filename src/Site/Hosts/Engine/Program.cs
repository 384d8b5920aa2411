using DigitalRights.Site.Hosts.Engine;

Memory.PutOffCollections();
return await CommandLine.RunAsync(args);
