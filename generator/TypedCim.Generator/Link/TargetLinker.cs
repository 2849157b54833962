using TypedCim.Generator.Diagnostics;
using TypedCim.Generator.Model;
using TypedCim.Generator.Resolve;

namespace TypedCim.Generator.Link;

/// <summary>Finds the classes that the types of a declaration name; an unknown one is reported, and the value stays untyped.</summary>
internal sealed class TargetLinker(ClassIndex index, FindingList findings)
{
    /// <summary>Gives the classes that a declaration names, each once.</summary>
    public EquatableArray<NamedTarget> Link(ProxyNode node)
    {
        List<NamedTarget>? targets = null;
        foreach (var property in node.Declaration!.Schema.Properties)
            Add(ref targets, node, property.Type, null, property.Name, null);
        foreach (var method in node.Declaration.Schema.Methods)
        {
            foreach (var parameter in method.Parameters)
                Add(ref targets, node, parameter.Type, method, method.Name, parameter.Name);
        }

        return targets is null ? default : new EquatableArray<NamedTarget>(targets);
    }

    private void Add(ref List<NamedTarget>? targets, ProxyNode node, CimTypeSchema type, CimMethodSchema? method, string memberName, string? parameterName)
    {
        if (type.ClassName is not { } className)
            return;
        if (targets is not null && targets.Exists(known => string.Equals(known.ClassName, className, StringComparison.OrdinalIgnoreCase)))
            return;

        if (index.Find(className, node.CimNamespace) is { } found)
            (targets ??= []).Add(new NamedTarget(className, found.Target));
        else if (method is null || !IsInherited(node, method))
            Report(node, type, className, memberName, parameterName);
    }

    /// <summary>Tells whether a method is not written again, so that what is wrong with it has been said where it is.</summary>
    private static bool IsInherited(ProxyNode node, CimMethodSchema method)
    {
        if (node.Extends is { } extended)
            return extended.Surface!.FindMethod(method.Name) is not null;
        return !method.IsStatic && node.Base?.Surface?.FindMethod(method.Name) is { } inherited
            && string.Equals(inherited.Shape, MethodShape.HashOf(method), StringComparison.Ordinal);
    }

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
