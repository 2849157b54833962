using System.Text;
using Spectre.Console;
using TypedCim.Tool;
using TypedCim.Tool.Export;

// What the tool prints is UTF-8 wherever it goes: JSON has to be, and paths and labels can be anything.
var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
try
{
    Console.OutputEncoding = encoding;
}
catch (IOException)
{
    // There is no console to set up; the streams below are UTF-8 anyway.
}

MmiAssembly.Resolve();
using var output = new StreamWriter(Console.OpenStandardOutput(), encoding);
using var error = new StreamWriter(Console.OpenStandardError(), encoding);

// Progress goes to people who watch, never into files or pipes.
var terminal = Console.IsErrorRedirected ? null : AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
return await ToolCommand.RunAsync(args, output, error, CancellationToken.None, terminal).ConfigureAwait(false);
