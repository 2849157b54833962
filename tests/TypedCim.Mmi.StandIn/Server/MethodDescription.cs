using Microsoft.Management.Infrastructure;
using Microsoft.Management.Infrastructure.Generic;

namespace MmiStandIn;

/// <summary>A method of a class.</summary>
/// <param name="name">The name.</param>
/// <param name="returnType">The type of the return value.</param>
/// <param name="parameters">Its parameters.</param>
public sealed class MethodDescription(string name, CimType returnType, params ParameterDescription[] parameters) : CimMethodDeclaration
{
    /// <inheritdoc/>
    public override string Name => name;

    /// <inheritdoc/>
    public override CimReadOnlyKeyedCollection<CimMethodParameterDeclaration> Parameters =>
        new KeyedList<CimMethodParameterDeclaration>(parameter => parameter.Name, new Lifetime(), parameters);

    /// <inheritdoc/>
    public override CimReadOnlyKeyedCollection<CimQualifier> Qualifiers => new KeyedList<CimQualifier>(qualifier => qualifier.Name, new Lifetime(), AllQualifiers);

    /// <inheritdoc/>
    public override CimType ReturnType => returnType;

    /// <summary>Its qualifiers.</summary>
    public IList<QualifierDescription> AllQualifiers { get; } = [];

    internal IReadOnlyList<ParameterDescription> All => parameters;
}
