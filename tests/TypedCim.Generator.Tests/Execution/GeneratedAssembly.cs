using System.Reflection;
using System.Runtime.Loader;
using TypedCim.Generator.Tests.Driver;

namespace TypedCim.Generator.Tests.Execution;

/// <summary>Runs consumer code against generated code, in this process.</summary>
internal static class GeneratedAssembly
{
    /// <summary>Compiles the project and gives what its <c>Probe.Run()</c> returns.</summary>
    public static string Run(GeneratorRun run, params GeneratorRun[] libraries)
    {
        // The default context resolves the runtime library, so that the probe and the test share its types.
        var context = new AssemblyLoadContext("generated", isCollectible: true);
        try
        {
            foreach (var library in libraries)
                Load(context, library);
            var probe = Load(context, run).GetType("Probe", throwOnError: true)!;
            return (string)probe.GetMethod("Run")!.Invoke(null, null)!;
        }
        finally
        {
            context.Unload();
        }
    }

    private static Assembly Load(AssemblyLoadContext context, GeneratorRun run)
    {
        using var image = new MemoryStream();
        var emitted = run.Output.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        image.Position = 0;
        return context.LoadFromStream(image);
    }
}
