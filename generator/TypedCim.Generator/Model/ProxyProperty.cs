namespace TypedCim.Generator.Model;

/// <summary>A property as one class shows it to the classes below. Cacheable: immutable, structural equality.</summary>
internal sealed record ProxyProperty
{
    /// <summary>The name on the wire.</summary>
    public required string CimName { get; init; }

    /// <summary>The C# name, not escaped.</summary>
    public required string Name { get; init; }

    /// <summary>The type as declared.</summary>
    public required CimTypeSchema Type { get; init; }

    /// <summary>The class of an embedded object or reference, when it is known.</summary>
    public required ClassTarget? Target { get; init; }

    /// <summary>The marks that count from here on.</summary>
    public required CimPropertyFlags Flags { get; init; }

    /// <summary>What it holds, with types that can be written anywhere.</summary>
    public required ValueModel Value { get; init; }

    /// <summary>Whether the C# property never shows null.</summary>
    public required bool IsNotNull { get; init; }

    /// <summary>Whether the C# property can be set.</summary>
    public required bool HasSetter { get; init; }

    /// <summary>Whether the class has a slot for it; otherwise it uses the one of its base.</summary>
    public required bool IsSlot { get; init; }

    /// <summary>The proxy whose nested enum the value has, ready to write; null without enum.</summary>
    public string? EnumOwner { get; init; }

    /// <summary>The C# name of that enum, not escaped.</summary>
    public string? EnumName { get; init; }

    /// <summary>A hash of the named values; empty without any.</summary>
    public string ValuesHash { get; init; } = "";
}
