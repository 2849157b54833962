namespace TypedCim.Mof;

/// <content>Instances and aliases.</content>
public static partial class MofRules
{
    /// <summary>An alias that no instance or class defines.</summary>
    public static readonly MofRule UndefinedAlias = new(
        "TCIM230",
        MofSeverity.Error,
        "Undefined alias",
        "{0}: no instance or class of this file is called '{1}'. Add 'as {1}' to the one that is meant.");

    /// <summary>An alias that is defined twice.</summary>
    public static readonly MofRule DuplicateAlias = new(
        "TCIM231",
        MofSeverity.Error,
        "Duplicate alias",
        "{0}: the alias '{1}' is defined twice in this file. Rename one.");

    /// <summary>A property that an instance sets twice.</summary>
    public static readonly MofRule DuplicateInstanceProperty = new(
        "TCIM232",
        MofSeverity.Error,
        "Property set twice",
        "{0}: the instance sets the property '{1}' twice. Remove one.");

    private static MofRule[] Instances => [UndefinedAlias, DuplicateAlias, DuplicateInstanceProperty];
}
