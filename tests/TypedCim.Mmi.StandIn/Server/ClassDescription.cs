namespace MmiStandIn;

/// <summary>A class of the server: what it adds to its base.</summary>
/// <param name="name">The name.</param>
/// <param name="baseName">The base class; null for none.</param>
public sealed class ClassDescription(string name, string? baseName = null)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The base class; null for none.</summary>
    public string? BaseName { get; } = baseName;

    /// <summary>The namespace; set when the class is added to a server.</summary>
    public string? Namespace { get; internal set; }

    /// <summary>Its properties; after it was added to a server, those of its bases come first.</summary>
    public IList<PropertyDescription> Properties { get; init; } = [];

    /// <summary>Its methods; after it was added to a server, those of its bases come first.</summary>
    public IList<MethodDescription> Methods { get; init; } = [];

    /// <summary>Its qualifiers.</summary>
    public IList<QualifierDescription> Qualifiers { get; init; } = [];

    internal ClassDescription? Base { get; set; }

    internal IEnumerable<PropertyDescription> Keys => Properties.Where(property => property.IsKey);

    internal PropertyDescription? Property(string property) => Properties.LastOrDefault(one => SameName(one.Name, property));

    internal MethodDescription? Method(string method) => Methods.LastOrDefault(one => SameName(one.Name, method));

    internal bool Is(string className) => SameName(Name, className) || (Base?.Is(className) ?? false);

    private static bool SameName(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
