using Microsoft.CodeAnalysis;

namespace TypedCim.Generator.Pipeline;

/// <summary>Reads a reference of the project, once: the compiler keeps the references of a project while its sources are edited.</summary>
/// <remarks>
/// The file of an assembly is read without the compiler's symbols, because those belong to one compilation and would be asked for with every keystroke. A
/// project of the same editor session is a compilation itself; it has no file yet.
/// </remarks>
internal static class ReferenceReader
{
    /// <summary>Gives what the assembly tells; nothing for the many that know nothing of CIM.</summary>
    public static IEnumerable<ReferenceFacts> Read(MetadataReference reference, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (reference.Properties.Kind != MetadataImageKind.Assembly || !IsVisible(reference.Properties))
            return [];

        var facts = reference switch
        {
            PortableExecutableReference file => ReadFile(file),
            CompilationReference project => ReadProject(project.Compilation.Assembly),
            _ => null,
        };
        return facts is null ? [] : [facts];
    }

    /// <summary>Generated code says <c>global::</c>; what hides behind an extern alias only is out of its reach.</summary>
    private static bool IsVisible(MetadataReferenceProperties properties) => properties.Aliases.IsDefaultOrEmpty || properties.Aliases.Contains("global");

    private static ReferenceFacts? ReadFile(PortableExecutableReference reference)
    {
        try
        {
            return reference.GetMetadata() is AssemblyMetadata assembly ? AssemblyFile.Read(assembly.GetModules()[0].GetMetadataReader()) : null;
        }
        catch (Exception exception) when (exception is BadImageFormatException or System.IO.IOException or ObjectDisposedException)
        {
            // The compiler reports references that it cannot read.
            return null;
        }
    }

    private static ReferenceFacts? ReadProject(IAssemblySymbol assembly)
    {
        var isRuntime = string.Equals(assembly.Name, ReferenceFacts.Runtime, StringComparison.Ordinal);
        var meant = isRuntime ? AssemblyFile.FriendAttribute : AssemblyFile.SchemaAttribute;
        var texts = new List<string>();
        foreach (var attribute in assembly.GetAttributes())
        {
            if (string.Equals(attribute.AttributeClass?.Name, meant, StringComparison.Ordinal)
                && attribute.ConstructorArguments is { Length: 1 } arguments && arguments[0].Value is string text)
            {
                texts.Add(text);
            }
        }

        return Create(isRuntime, texts);
    }

    /// <summary>Makes the facts from the texts of the attributes that count.</summary>
    public static ReferenceFacts? Create(bool isRuntime, List<string> texts)
    {
        if (!isRuntime)
            return texts.Count == 0 ? null : new ReferenceFacts(new EquatableArray<string>(texts), default);

        // The name of a friend ends where its public key begins.
        return new ReferenceFacts(default, new EquatableArray<string>(texts.ConvertAll(static text => text.Split(',')[0].Trim())));
    }
}
