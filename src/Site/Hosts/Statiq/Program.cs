using Statiq.App;

return await Bootstrapper.Factory.CreateDefault(args).RunAsync();
