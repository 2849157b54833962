using Microsoft.Management.Infrastructure;
using Microsoft.Management.Infrastructure.Generic;

namespace MmiStandIn;

/// <summary>A parameter of a method; its direction is a qualifier, as in MOF.</summary>
/// <param name="name">The name.</param>
/// <param name="type">The type.</param>
/// <param name="isIn">True when the caller gives it.</param>
/// <param name="isOut">True when the method gives it back.</param>
/// <param name="qualifiers">Further qualifiers.</param>
public sealed class ParameterDescription(string name, CimType type, bool isIn, bool isOut, params QualifierDescription[] qualifiers) : CimMethodParameterDeclaration
{
    /// <inheritdoc/>
    public override CimType CimType => type;

    /// <inheritdoc/>
    public override string Name => name;

    /// <inheritdoc/>
    public override CimReadOnlyKeyedCollection<CimQualifier> Qualifiers
    {
        get
        {
            List<CimQualifier> all = [.. qualifiers];
            if (isIn)
                all.Add(new QualifierDescription("In", true));
            if (isOut)
                all.Add(new QualifierDescription("Out", true));
            return new KeyedList<CimQualifier>(qualifier => qualifier.Name, new Lifetime(), all);
        }
    }

    /// <inheritdoc/>
    public override string? ReferenceClassName => ReferenceClass;

    /// <summary>The class of a reference or an embedded object.</summary>
    public string? ReferenceClass { get; init; }

    /// <summary>True when the caller gives it.</summary>
    public bool IsIn => isIn;

    /// <summary>True when the method gives it back.</summary>
    public bool IsOut => isOut;
}
