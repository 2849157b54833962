using Native = Microsoft.Management.Infrastructure;

namespace TypedCim.Mmi;

/// <summary>Reads the declarations of classes from a namespace, for tools that write schemas.</summary>
/// <param name="options">Where the namespace is.</param>
/// <param name="namespaceName">The namespace.</param>
internal sealed class MmiClassReader(MmiOptions options, string namespaceName) : IDisposable
{
    private static readonly Dictionary<string, CimValue> s_noContext = [];

    private readonly MmiSession _session = new(MmiOptions.Checked(options));

    /// <summary>The namespace, with backslashes.</summary>
    internal string Namespace { get; } = namespaceName.Replace('/', '\\').Trim('\\');

    public void Dispose() => _session.Dispose();

    /// <summary>The names of all classes.</summary>
    internal async Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken)
    {
        var call = new MmiCall(Namespace, "", methodName: null, "Listing the classes of " + Namespace, s_noContext);
        NativeStream<Native.CimClass> classes = _session.Start(
            call,
            (native, callOptions) =>
            {
                // The declarations of a thousand classes take minutes, their names a second.
                callOptions.ClassNamesOnly = true;
                return native.EnumerateClassesAsync(call.NativeNamespace, null, callOptions);
            },
            cancellationToken);
        var names = new List<string>();
        await using (classes.ConfigureAwait(false))
        {
            while (await _session.MoveNextAsync(classes, call, cancellationToken).ConfigureAwait(false))
            {
                using Native.CimClass? one = classes.Current;
                if (one is not null)
                    names.Add(one.CimSystemProperties.ClassName);
            }
        }

        return names;
    }

    /// <summary>Reads a class.</summary>
    /// <returns>The class, which the caller disposes of; null when there is none of that name.</returns>
    internal async Task<Native.CimClass?> FindAsync(string className, CancellationToken cancellationToken)
    {
        var call = new MmiCall(Namespace, className, methodName: null, "Reading the class " + className, s_noContext);
        try
        {
            return await _session
                .SingleAsync(call, (native, callOptions) => native.GetClassAsync(call.NativeNamespace, className, callOptions), cancellationToken)
                .ConfigureAwait(false);
        }
        catch (CimException missing) when (missing.Status is CimStatus.InvalidClass or CimStatus.NotFound)
        {
            return null;
        }
    }
}
