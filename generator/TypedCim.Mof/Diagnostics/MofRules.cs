namespace TypedCim.Mof;

/// <summary>All rules of the MOF reader: <c>TCIM1nn</c> is syntax, <c>TCIM2nn</c> is meaning. docs/diagnostics.md explains each.</summary>
/// <remarks>Argument 0 is always the place in the schema: a class, <c>Class.Member</c>, <c>Class.Method(parameter)</c>, or "this file".</remarks>
public static partial class MofRules
{
    /// <summary>Gets every rule, ordered by id.</summary>
    public static EquatableArray<MofRule> All =>
        EquatableArray<MofRule>.Own([.. Lexical, .. Structure, .. Directives, .. Dialect, .. Limits, .. Members, .. ValueTables, .. Instances, .. Links]);
}
