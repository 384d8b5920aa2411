using DigitalRights.Site.Hosts.Engine;

return await CommandLine.RunAsync(args);
