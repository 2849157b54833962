namespace TypedCim.Generator.Model;

/// <summary>All that the emitters need to write one class, and nothing else, so that an edit elsewhere leaves it equal.</summary>
/// <remarks>Cacheable: immutable, structural equality, no positions, nothing of Roslyn.</remarks>
internal sealed record ClassModel
{
    /// <summary>The name on the wire.</summary>
    public required string CimName { get; init; }

    /// <summary>The absolute CIM namespace, or null for the one of the connection.</summary>
    public required string? CimNamespace { get; init; }

    /// <summary>The C# namespace, not escaped.</summary>
    public required string Namespace { get; init; }

    /// <summary>The C# name, not escaped.</summary>
    public required string Name { get; init; }

    /// <summary>The C# type, ready to write.</summary>
    public required string TypeName { get; init; }

    /// <summary>The proxy it derives from, ready to write; null for the runtime's base class.</summary>
    public required string? BaseType { get; init; }

    /// <summary>The names of the MOF files that declare it.</summary>
    public required string Files { get; init; }

    /// <summary>The marks.</summary>
    public required CimClassFlags Flags { get; init; }

    /// <summary>Whether the proxy is public.</summary>
    public required bool IsPublic { get; init; }

    /// <summary>Whether it has documentation comments; null for what the project decides.</summary>
    public required bool? HasDocumentation { get; init; }

    /// <summary>What the schema says about it.</summary>
    public required DocumentationModel Documentation { get; init; }

    /// <summary>The properties with a slot of their own, in slot order.</summary>
    public required EquatableArray<PropertyModel> Properties { get; init; }

    /// <summary>The inherited properties that are declared again.</summary>
    public required EquatableArray<RedeclaredModel> Redeclared { get; init; }

    /// <summary>The methods, in the order of the descriptor.</summary>
    public required EquatableArray<MethodModel> Methods { get; init; }

    /// <summary>The enums and constants.</summary>
    public required EquatableArray<NestedTypeModel> NestedTypes { get; init; }

    /// <summary>The key, or null.</summary>
    public required KeyModel? Key { get; init; }

    /// <summary>The family, or null when nobody asks for one.</summary>
    public required FamilyModel? Family { get; init; }

    /// <summary>The columns, or null for a class that cannot be queried.</summary>
    public required FieldsModel? Fields { get; init; }

    /// <summary>The C# name of the class of schema extensions, not escaped.</summary>
    public required string SchemaName { get; init; }

    /// <summary>Whether that class is public, because a proxy is.</summary>
    public required bool IsSchemaPublic { get; init; }

    /// <summary>The extension method that gives the set of the class, not escaped; null for a class without set.</summary>
    public required string? SetName { get; init; }

    /// <summary>Whether the class cannot have instances of its own.</summary>
    public bool IsAbstract => (Flags & CimClassFlags.Abstract) != 0;
}
