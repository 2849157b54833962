using System.Diagnostics;
using System.Text.Json;

namespace TypedCim.Package.Tests.Wiring;

/// <summary>A project on disk that imports the package's props and targets where NuGet would.</summary>
public sealed class ConsumerProject : IDisposable
{
    private const string ProjectText = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>netstandard2.0</TargetFramework>
            <TypedCimClasses>
              SMS_*;
              -SMS_G_*, Win32_Service
            </TypedCimClasses>
          </PropertyGroup>
          <ItemGroup>
            <AdditionalFiles Update="asset.mof" TypedCimClasses="A;B" />
            <Analyzer Include="TypedCim.Generator.dll" />
          </ItemGroup>
        </Project>
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("typedcim-").FullName;

    public ConsumerProject()
    {
        string package = Path.Combine(AppContext.BaseDirectory, "buildTransitive", "TypedCim");
        Write("Consumer.csproj", ProjectText);
        Write("Directory.Build.props", $"""<Project><Import Project="{package}.props" /></Project>""");
        Write("Directory.Build.targets", $"""<Project><Import Project="{package}.targets" /></Project>""");
        foreach (string file in new[] { "asset.mof", "sub/texts.mfl", "bin/copy.mof", "obj/copy.mof", ".git/copy.mof", "notes.txt" })
            Write(file, "");
    }

    /// <summary>Gives the items of a type, in ordinal order.</summary>
    public IReadOnlyList<string> Items(string type, params string[] arguments)
    {
        string json = Succeed([$"-getItem:{type}", .. arguments]);
        return
        [
            .. JsonDocument.Parse(json).RootElement.GetProperty("Items").GetProperty(type).EnumerateArray()
                .Select(item => item.GetProperty("Identity").GetString()!.Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Gives the metadata of one item after a target has run.</summary>
    public string? Metadata(string type, string identity, string name, string target) =>
        JsonDocument.Parse(Succeed($"-getItem:{type}", $"-t:{target}")).RootElement.GetProperty("Items").GetProperty(type).EnumerateArray()
            .Single(item => string.Equals(item.GetProperty("Identity").GetString(), identity, StringComparison.Ordinal))
            .GetProperty(name).GetString();

    /// <summary>Gives a property after a target has run.</summary>
    public string Property(string name, string target) => Succeed($"-getProperty:{name}", $"-t:{target}").Trim();

    /// <summary>Runs MSBuild on the project.</summary>
    public (int ExitCode, string Output) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", "Consumer.csproj", "-nologo", "-nodeReuse:false", .. arguments])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Succeed(params string[] arguments)
    {
        (int exitCode, string output) = Run(arguments);
        Assert.True(exitCode == 0, output);
        return output;
    }

    private void Write(string file, string text)
    {
        string path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
