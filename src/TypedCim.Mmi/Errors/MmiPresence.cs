using System.Runtime.CompilerServices;
using Native = Microsoft.Management.Infrastructure;

namespace TypedCim.Mmi;

/// <summary>Tells whether MMI can be used here: by what happens, never by the name of the platform, because where somebody has built MMI it works.</summary>
internal static class MmiPresence
{
    /// <summary>Loads MMI before anything is compiled that names its types.</summary>
    /// <param name="className">The class that is called, for the exception.</param>
    /// <exception cref="CimException">MMI is not there.</exception>
    internal static void Require(string className)
    {
        try
        {
            Load();
        }
        catch (Exception failure) when (IsMissing(failure))
        {
            throw Missing(failure, className, methodName: null);
        }
    }

    internal static bool IsMissing(Exception failure) =>
        failure is PlatformNotSupportedException or TypeInitializationException or TypeLoadException or BadImageFormatException or FileNotFoundException or FileLoadException or NotImplementedException or MissingMethodException;

    internal static CimException Missing(Exception failure, string? className, string? methodName) => new(
        "Microsoft.Management.Infrastructure (MMI) cannot run in this process: it needs Windows and its native library. "
            + "Elsewhere, reach a site through its administration service over HTTPS, or use a simulated site (TypedCim.ConfigMgr.Testing) to develop and test. "
            + $"MMI said: {(failure.InnerException ?? failure).Message}",
        CimStatus.NotSupported,
        failure)
    {
        ClassName = className,
        MethodName = methodName,
    };

    // Out of line: the assembly is looked for when this method is compiled, or when it runs.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Load() => GC.KeepAlive(typeof(Native.CimSession));
}
