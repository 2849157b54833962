using ReadOperatingSystem;

return await ReadCommand.Create(ServerConnection.Open).Parse(args).InvokeAsync();
