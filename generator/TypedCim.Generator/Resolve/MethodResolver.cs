using TypedCim.Generator.Diagnostics;
using TypedCim.Generator.Emit;
using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Resolve;

/// <summary>Resolves the methods of a class: names, types, results, and which inherited ones they hide.</summary>
internal static class MethodResolver
{
    private static readonly TypeText PlainTypes = new(namespaceName: "", nullableReferences: false);

    /// <summary>Resolves the methods of a class.</summary>
    public static void Resolve(ClassMembers members)
    {
        foreach (var schema in members.Link.Schema.Methods)
        {
            var shape = MethodShape.HashOf(schema);

            // A static method is written again, so that the wire carries the name of this class.
            var inherited = schema.IsStatic ? null : members.Link.Base?.FindMethod(schema.Name);
            if (inherited is null || !string.Equals(inherited.Shape, shape, StringComparison.Ordinal))
                Add(members, schema, shape);
        }
    }

    /// <summary>Resolves methods for a class of a referenced assembly; those that its proxy has already are not written again.</summary>
    public static ExtensionModel? ResolveExtension(ClassLink link, FindingList findings)
    {
        var members = new ClassMembers(link);
        foreach (var schema in link.Schema.Methods)
        {
            var shape = MethodShape.HashOf(schema);
            var known = link.Extends!.FindMethod(schema.Name);
            if (known is null)
                Add(members, schema, shape);
            else if (!string.Equals(known.Shape, shape, StringComparison.Ordinal))
                ReportDifferent(link, schema.Name, findings);
        }

        return members.Methods.Count == 0 ? null : new ExtensionModel
        {
            HintName = "",
            CimName = link.Head.CimName,
            Namespace = link.Head.Namespace,
            Name = link.Head.Name,
            TypeName = link.Head.TypeName,
            TargetType = link.Extends!.Head.TypeName,
            Files = link.FileNames,
            IsPublic = link.IsPublic,
            HasDocumentation = link.HasDocumentation,
            Methods = new EquatableArray<MethodModel>(members.Methods),
            NestedTypes = new EquatableArray<NestedTypeModel>(members.NestedTypes),
        };
    }

    private static void ReportDifferent(ClassLink link, string methodName, FindingList findings) => findings.Add(
        GeneratorRules.DifferentForeignMethod,
        link.PathOf(methodName),
        CimLocationKind.Member,
        link.Head.CimName,
        methodName,
        null,
        link.Extends!.Head.TypeName.Substring("global::".Length));

    private static void Add(ClassMembers members, CimMethodSchema schema, string shape)
    {
        var baseName = Identifier.Clean(schema.Name);
        var name = members.Scope.ClaimMethod(baseName + "Async");
        var parameters = ResolveParameters(members, schema, baseName);
        var returnEnum = members.AddNestedType(baseName + "Return", schema.Name, schema.ReturnType, schema.Values);
        var signature = Signature(members.Link.Head, schema.IsStatic, parameters);
        var isHiding = members.Link.Base is not null && members.Link.Base.HasMember(name, signature);
        var isResultHiding = false;
        var resultType = parameters.Exists(static parameter => parameter.IsOutput) ? members.Scope.Claim(baseName + "Result", out isResultHiding) : null;
        members.Show(new ProxyMethod(schema.Name, name, signature, shape));
        members.Methods.Add(new MethodModel(
            schema.Name,
            name,
            schema.IsStatic,
            isHiding,
            ReturnValue(schema, returnEnum),
            schema.ReturnIs == CimReturnMeaning.Status,
            SuccessCodes(schema),
            resultType,
            isResultHiding,
            string.Equals(resultType, "ReturnValue", StringComparison.Ordinal) ? "ReturnValue_" : "ReturnValue",
            NameResults(parameters, resultType),
            new DocumentationModel(schema.Description, schema.Deprecated, schema.IsExperimental, null, schema.Remarks)));
    }

    /// <summary>What a method returns. The runtime reads embedded objects of a return value as records: CIM has no class for them there.</summary>
    private static ValueModel? ReturnValue(CimMethodSchema schema, string? enumName) =>
        schema.ReturnType.Kind == CimTypeKind.Void
            ? null
            : ValueResolver.Create(schema.ReturnType, null, enumName is null ? null : Identifier.Escape(enumName));

    private static EquatableArray<long> SuccessCodes(CimMethodSchema schema) =>
        schema.ReturnIs == CimReturnMeaning.Status && (schema.SuccessValues.Count != 1 || schema.SuccessValues[0] != 0) ? schema.SuccessValues : default;

    private static List<ParameterModel> ResolveParameters(ClassMembers members, CimMethodSchema schema, string methodName)
    {
        var names = new UniqueNames().Reserve("cancellationToken");
        if (schema.IsStatic)
            names.Reserve(MethodModel.ConnectionParameter);
        else if (members.Link.Extends is not null)
            names.Reserve(MethodModel.InstanceParameter);

        var parameters = new List<ParameterModel>(schema.Parameters.Count);
        foreach (var parameter in schema.Parameters)
        {
            var target = members.Link.FindTarget(parameter.Type.ClassName);
            var cleaned = Identifier.Clean(parameter.Name);
            var enumName = members.AddNestedType(
                methodName + char.ToUpperInvariant(cleaned[0]) + cleaned.Substring(1),
                schema.Name + "(" + parameter.Name + ")",
                parameter.Type,
                parameter.Values);
            parameters.Add(new ParameterModel(
                parameter.Name,
                parameter.Direction == CimDirection.Out ? "" : names.Claim(CamelCase.From(cleaned)),
                "",
                ValueResolver.Create(parameter.Type, target, enumName is null ? null : Identifier.Escape(enumName)),
                parameter.Direction,
                parameter.IsOptional,
                new DocumentationModel(parameter.Description, null, false, null, parameter.Remarks)));
        }

        return parameters;
    }

    private static EquatableArray<ParameterModel> NameResults(List<ParameterModel> parameters, string? resultType)
    {
        if (resultType is null)
            return new EquatableArray<ParameterModel>(parameters);

        var names = new UniqueNames().Reserve(ReservedNames.OfObject).Reserve(resultType).Reserve("ReturnValue").Reserve("ReturnValue_");
        return new EquatableArray<ParameterModel>(parameters.ConvertAll(
            parameter => parameter.IsOutput ? parameter with { ResultName = names.Claim(Identifier.Clean(parameter.CimName)) } : parameter));
    }

    /// <summary>The C# parameter types; enums count with their class, because each class has its own.</summary>
    private static string Signature(ProxyHead head, bool isStatic, List<ParameterModel> parameters)
    {
        var text = isStatic ? "static" : "instance";
        foreach (var optional in new[] { false, true })
        {
            foreach (var parameter in parameters)
            {
                if (parameter.IsInput && parameter.IsOptional == optional)
                    text += "," + PlainTypes.Argument(Full(head, parameter.Value), optional);
            }
        }

        return StableHash.Text(text);
    }

    private static ValueModel Full(ProxyHead head, ValueModel value) =>
        value.EnumType is null ? value : value with { EnumType = head.TypeName + "." + value.EnumType };
}
