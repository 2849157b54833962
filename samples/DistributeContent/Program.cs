using DistributeContent;
using Spectre.Console;

return await DistributeCommand.Create(AnsiConsole.Console, SiteConnection.OpenAsync).Parse(args).InvokeAsync();
