namespace TypedCim.Generator.Model;

/// <summary>A class as its files declare it, and what it needs to know of other classes, so that it can be resolved on its own.</summary>
/// <remarks>
/// Cacheable: immutable, structural equality, no positions, nothing of Roslyn. The declaration is the object that the file's own step keeps, so comparing
/// two links of a class that nobody edited costs little.
/// </remarks>
internal sealed record ClassLink
{
    /// <summary>What it is.</summary>
    public required ProxyHead Head { get; init; }

    /// <summary>What the files declare, put together.</summary>
    public required CimClassSchema Schema { get; init; }

    /// <summary>The class above, or null.</summary>
    public required ClassSurface? Base { get; init; }

    /// <summary>The proxy of a referenced assembly that gets the methods; null unless this is no class but methods for one.</summary>
    public required ClassSurface? Extends { get; init; }

    /// <summary>The known classes that the declaration names.</summary>
    public required EquatableArray<NamedTarget> Targets { get; init; }

    /// <summary>The expressions that give the families of the classes directly below, in this assembly.</summary>
    public required EquatableArray<string> DerivedFamilies { get; init; }

    /// <summary>The file that counts.</summary>
    public required string Path { get; init; }

    /// <summary>The names of the files that declare it.</summary>
    public required string FileNames { get; init; }

    /// <summary>The members that come from other files.</summary>
    public required EquatableArray<MemberFile> MemberFiles { get; init; }

    /// <summary>Whether the proxy is public.</summary>
    public required bool IsPublic { get; init; }

    /// <summary>Whether it has documentation comments; null for what the project decides.</summary>
    public required bool? HasDocumentation { get; init; }

    /// <summary>What is the same for all classes.</summary>
    public required SchemaFrame Frame { get; init; }

    /// <summary>Whether the class of schema extensions in the namespace of the class is public, because a proxy there is.</summary>
    public required bool IsSchemaPublic { get; init; }

    /// <summary>The extension method that gives the set of the class, not escaped; null for a class without set.</summary>
    public required string? SetName { get; init; }

    /// <summary>The C# struct of a composite key, should there be one, not escaped; null for a class without set.</summary>
    public required string? KeyName { get; init; }

    /// <summary>Finds a class that the declaration names; null for one that nobody declares.</summary>
    public ClassTarget? FindTarget(string? className)
    {
        if (className is null)
            return null;

        foreach (var named in Targets)
        {
            if (string.Equals(named.ClassName, className, StringComparison.OrdinalIgnoreCase))
                return named.Target;
        }

        return null;
    }

    /// <summary>The path of the file that declares a member.</summary>
    public string PathOf(string member)
    {
        foreach (var other in MemberFiles)
        {
            if (string.Equals(other.Member, member, StringComparison.OrdinalIgnoreCase))
                return other.Path;
        }

        return Path;
    }
}
