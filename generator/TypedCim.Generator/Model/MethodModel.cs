namespace TypedCim.Generator.Model;

/// <summary>A CIM method. Cacheable: immutable, structural equality.</summary>
/// <param name="CimName">The name on the wire.</param>
/// <param name="Name">The C# name, not escaped.</param>
/// <param name="IsStatic">Whether it is called on the class.</param>
/// <param name="IsHiding">Whether the C# method hides an inherited member.</param>
/// <param name="Return">What it returns; null for <c>void</c>.</param>
/// <param name="IsStatus">Whether the return value tells success or failure.</param>
/// <param name="SuccessCodes">The return values that mean success; empty when only 0 does.</param>
/// <param name="ResultType">The C# struct of the out parameters, not escaped; null without out parameters.</param>
/// <param name="IsResultHiding">Whether that struct hides an inherited member.</param>
/// <param name="ReturnName">The property of the return value in that struct.</param>
/// <param name="Parameters">The parameters in wire order.</param>
/// <param name="Documentation">What the schema says about it.</param>
internal sealed record MethodModel(
    string CimName,
    string Name,
    bool IsStatic,
    bool IsHiding,
    ValueModel? Return,
    bool IsStatus,
    EquatableArray<long> SuccessCodes,
    string? ResultType,
    bool IsResultHiding,
    string ReturnName,
    EquatableArray<ParameterModel> Parameters,
    DocumentationModel Documentation)
{
    /// <summary>The first parameter of a static method.</summary>
    public const string ConnectionParameter = "connection";

    /// <summary>The first parameter of an extension method for an instance.</summary>
    public const string InstanceParameter = "instance";
}
