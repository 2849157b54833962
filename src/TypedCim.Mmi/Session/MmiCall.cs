namespace TypedCim.Mmi;

/// <summary>What a native call is about: enough for the call itself and for messages about its failure.</summary>
/// <param name="namespaceName">The namespace, with backslashes.</param>
/// <param name="className">The class; empty for a raw query.</param>
/// <param name="methodName">The method; null for other calls.</param>
/// <param name="what">What was tried, for messages: "Reading SMS_Package.PackageID=…".</param>
/// <param name="context">What the provider is told beside the call.</param>
internal sealed class MmiCall(string namespaceName, string className, string? methodName, string what, IReadOnlyDictionary<string, CimValue> context)
{
    /// <summary>The namespace as MMI's own tools and other servers than Windows write it.</summary>
    internal string NativeNamespace { get; } = namespaceName.Replace('\\', '/');

    internal string Namespace => namespaceName;

    internal string? ClassName => className.Length == 0 ? null : className;

    internal string? MethodName => methodName;

    internal string What => what;

    internal IReadOnlyDictionary<string, CimValue> Context => context;

    /// <summary>The call that asks for a class on behalf of this one.</summary>
    internal MmiCall ForClass(string name, string inNamespace) => new(inNamespace, name, methodName: null, "Reading the class " + name, context);
}
