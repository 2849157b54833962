using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Resolve;

/// <summary>Finds the classes that types name, and turns types into values that can be written.</summary>
internal sealed class ValueResolver(ClassIndex index, FindingList findings)
{
    /// <summary>Finds the class of an embedded object or reference; an unknown one is reported and the value stays untyped.</summary>
    public ProxyNode? FindTarget(ProxyNode node, CimTypeSchema type, string memberName, string? parameterName)
    {
        if (type.ClassName is not { } className)
            return null;

        var target = index.Find(className, node.CimNamespace);
        if (target is null)
            Report(node, type, className, memberName, parameterName);
        return target;
    }

    /// <summary>Makes the value.</summary>
    public static ValueModel Create(CimTypeSchema type, ProxyNode? target, string? enumType) =>
        new(type.Kind, type.IsArray, enumType, target?.TypeName, type.Kind == CimTypeKind.Object ? target?.Family : null);

    /// <summary>The type of a nested enum as it is written outside its class.</summary>
    public static string? NestedType(ProxyNode? owner, string? name) =>
        owner is null || name is null ? null : owner.TypeName + "." + Identifier.Escape(name);

    private void Report(ProxyNode node, CimTypeSchema type, string className, string memberName, string? parameterName)
    {
        // The reader has reported a misspelt CIM type already.
        if (ClassIndex.IsSystemClass(className) || TypeNames.Suggest(className) is not null)
            return;

        // Schemas refer to classes of others all the time; an unknown target is only worth a word when it looks like a slip.
        var suggestion = index.SuggestionFor(className);
        if (type.Kind == CimTypeKind.Reference && suggestion.Length == 0)
            return;

        findings.Add(
            MofRules.UnknownClass,
            node.Declaration!.FileOf(memberName).Path,
            parameterName is null ? CimLocationKind.MemberType : CimLocationKind.ParameterType,
            node.CimName,
            memberName,
            parameterName,
            className,
            suggestion);
    }
}
