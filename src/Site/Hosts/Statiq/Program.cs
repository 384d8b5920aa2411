using DigitalRights.Site;
using DigitalRights.Site.Hosts.Statiq;

// Statiq takes the current folder as the project's, and dotnet run starts in the folder of this project.
if (ProjectFolder.Nearest(Directory.GetCurrentDirectory()) is not { } root)
{
    Console.Error.WriteLine($"No folder from {Directory.GetCurrentDirectory()} upwards holds {ProjectFolder.SettingsFile}.");
    return 2;
}
Directory.SetCurrentDirectory(root);

return await Bootstrapper.Factory
    .CreateDefault(args)
    .AddHostingCommands()
    .ConfigureEngine(engine => engine.Events.Subscribe(new AsyncEventHandler<AfterEngineExecution>(PublishedList.WriteAsync)))
    .RunAsync();
