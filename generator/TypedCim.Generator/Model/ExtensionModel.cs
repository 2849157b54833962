namespace TypedCim.Generator.Model;

/// <summary>Methods that this assembly adds to a class of a referenced one. Cacheable: immutable, structural equality.</summary>
internal sealed record ExtensionModel
{
    /// <summary>The name of the output file.</summary>
    public required string HintName { get; init; }

    /// <summary>The name of the class on the wire.</summary>
    public required string CimName { get; init; }

    /// <summary>The C# namespace, not escaped.</summary>
    public required string Namespace { get; init; }

    /// <summary>The C# class of extension methods, not escaped.</summary>
    public required string Name { get; init; }

    /// <summary>That class, ready to write.</summary>
    public required string TypeName { get; init; }

    /// <summary>The proxy that gets the methods, ready to write.</summary>
    public required string TargetType { get; init; }

    /// <summary>The names of the MOF files that declare the methods.</summary>
    public required string Files { get; init; }

    /// <summary>Whether the extension methods are public.</summary>
    public required bool IsPublic { get; init; }

    /// <summary>Whether they have documentation comments; null for what the project decides.</summary>
    public required bool? HasDocumentation { get; init; }

    /// <summary>The methods, in the order of the descriptors.</summary>
    public required EquatableArray<MethodModel> Methods { get; init; }

    /// <summary>The enums and constants that they need.</summary>
    public required EquatableArray<NestedTypeModel> NestedTypes { get; init; }
}
