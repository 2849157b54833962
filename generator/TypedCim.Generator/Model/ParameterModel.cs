namespace TypedCim.Generator.Model;

/// <summary>A parameter of a CIM method. Cacheable: immutable, structural equality.</summary>
/// <param name="CimName">The name on the wire.</param>
/// <param name="Name">The C# parameter, not escaped; empty for an out parameter.</param>
/// <param name="ResultName">The C# property of the result, not escaped; empty for an in parameter.</param>
/// <param name="Value">What it holds.</param>
/// <param name="Direction">Which way it travels.</param>
/// <param name="IsOptional">Whether the caller may leave it out.</param>
/// <param name="Documentation">What the schema says about it.</param>
internal sealed record ParameterModel(
    string CimName,
    string Name,
    string ResultName,
    ValueModel Value,
    CimDirection Direction,
    bool IsOptional,
    DocumentationModel Documentation)
{
    /// <summary>Whether the caller passes it.</summary>
    public bool IsInput => Direction != CimDirection.Out;

    /// <summary>Whether it comes back.</summary>
    public bool IsOutput => Direction != CimDirection.In;
}
