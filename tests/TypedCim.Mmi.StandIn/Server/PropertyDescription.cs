using Microsoft.Management.Infrastructure;
using Microsoft.Management.Infrastructure.Generic;

namespace MmiStandIn;

/// <summary>A property of a class.</summary>
/// <param name="name">The name.</param>
/// <param name="type">The type.</param>
/// <param name="flags">For example <see cref="CimFlags.Key"/>.</param>
/// <param name="qualifiers">Its qualifiers; <c>lazy</c> keeps it out of queries.</param>
public sealed class PropertyDescription(string name, CimType type, CimFlags flags = CimFlags.None, params QualifierDescription[] qualifiers) : CimPropertyDeclaration
{
    /// <inheritdoc/>
    public override CimType CimType => type;

    /// <inheritdoc/>
    public override CimFlags Flags => flags | CimFlags.Property;

    /// <inheritdoc/>
    public override string Name => name;

    /// <inheritdoc/>
    public override CimReadOnlyKeyedCollection<CimQualifier> Qualifiers => new KeyedList<CimQualifier>(qualifier => qualifier.Name, new Lifetime(), qualifiers);

    /// <inheritdoc/>
    public override string? ReferenceClassName => ReferenceClass;

    /// <inheritdoc/>
    public override object? Value => DefaultValue;

    /// <summary>The class of a reference or an embedded object.</summary>
    public string? ReferenceClass { get; init; }

    /// <summary>The default value.</summary>
    public object? DefaultValue { get; init; }

    /// <summary>True for a part of the key.</summary>
    public bool IsKey => (flags & CimFlags.Key) != 0;

    /// <summary>True when it comes only with a read by key.</summary>
    public bool IsLazy => Array.Exists(qualifiers, qualifier => string.Equals(qualifier.Name, "lazy", StringComparison.OrdinalIgnoreCase));
}
