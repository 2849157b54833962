using System.Runtime.Loader;
using TypedCim.Generator.Tests.Driver;

namespace TypedCim.Generator.Tests.Execution;

/// <summary>Runs consumer code against generated code, in this process.</summary>
internal static class GeneratedAssembly
{
    /// <summary>Compiles the project and gives what its <c>Probe.Run()</c> returns.</summary>
    public static string Run(GeneratorRun run)
    {
        using var image = new MemoryStream();
        var emitted = run.Output.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        image.Position = 0;

        // The default context resolves the runtime library, so that the probe and the test share its types.
        var context = new AssemblyLoadContext("generated", isCollectible: true);
        try
        {
            var probe = context.LoadFromStream(image).GetType("Probe", throwOnError: true)!;
            return (string)probe.GetMethod("Run")!.Invoke(null, null)!;
        }
        finally
        {
            context.Unload();
        }
    }
}
