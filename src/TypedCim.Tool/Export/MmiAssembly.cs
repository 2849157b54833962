using System.Reflection;
using System.Runtime.Loader;

namespace TypedCim.Tool.Export;

/// <summary>Finds Microsoft.Management.Infrastructure (MMI), which this tool does not bring along: it is Microsoft's, and runs on Windows alone.</summary>
internal static class MmiAssembly
{
    /// <summary>The environment variable that names the folder of MMI.</summary>
    public const string FolderVariable = "TYPEDCIM_MMI_FOLDER";

    /// <summary>What to do where MMI does not run.</summary>
    public const string Advice =
        "Microsoft.Management.Infrastructure (MMI) does not run here. 'typedcim export' needs Windows, and MMI beside it: "
        + "install PowerShell 7, which has it, or name its folder in " + FolderVariable + ". "
        + "From other systems, export on a Windows computer and copy the files.";

    private const string AssemblyName = "Microsoft.Management.Infrastructure";

    /// <summary>Lets the runtime look for MMI in the folder of <see cref="FolderVariable"/> and in that of PowerShell 7, if it is not beside the tool.</summary>
    public static void Resolve() => AssemblyLoadContext.Default.Resolving += Find;

    private static Assembly? Find(AssemblyLoadContext context, AssemblyName name)
    {
        if (name.Name is null || !name.Name.StartsWith(AssemblyName, StringComparison.Ordinal))
        {
            return null;
        }

        var path = Folders().Select(folder => Path.Combine(folder, name.Name + ".dll")).FirstOrDefault(File.Exists);
        return path is null ? null : context.LoadFromAssemblyPath(Path.GetFullPath(path));
    }

    private static IEnumerable<string> Folders()
    {
        if (Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } folder)
        {
            yield return folder;
        }

        if (OperatingSystem.IsWindows())
        {
            yield return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "PowerShell", "7");
        }
    }
}
