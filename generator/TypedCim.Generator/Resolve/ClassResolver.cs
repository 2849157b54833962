using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Resolve;

/// <summary>Makes the model of one class; its bases come first.</summary>
internal sealed class ClassResolver(NodeBuilder builder, PropertyResolver properties, MethodResolver methods, string schemaName, Predicate<string> isSchemaPublic)
{
    private readonly Dictionary<string, UniqueNames> _setNames = new(StringComparer.Ordinal);

    /// <summary>Resolves the class.</summary>
    public ClassModel Resolve(ProxyNode node)
    {
        var declaration = node.Declaration!;
        var schema = declaration.Schema;
        var members = new ClassMembers(node);
        properties.Resolve(members);
        methods.Resolve(members);
        return new ClassModel
        {
            CimName = node.CimName,
            CimNamespace = node.CimNamespace,
            Namespace = node.Namespace,
            Name = node.Name,
            TypeName = node.TypeName,
            BaseType = node.Base?.TypeName,
            Files = declaration.FileNames,
            Flags = node.Flags,
            IsPublic = node.IsPublic,
            HasDocumentation = declaration.Ask(static options => options.Documentation),
            Documentation = new DocumentationModel(
                schema.Description, schema.Deprecated, (schema.Flags & CimClassFlags.Experimental) != 0, null, schema.Remarks),
            Family = ResolveFamily(members),
            Properties = new EquatableArray<PropertyModel>(members.Properties),
            Redeclared = new EquatableArray<RedeclaredModel>(members.Redeclared),
            Methods = new EquatableArray<MethodModel>(members.Methods),
            NestedTypes = new EquatableArray<NestedTypeModel>(members.NestedTypes),
            Key = node.FieldsName is null ? null : KeyResolver.Resolve(node, () => builder.ClaimType(node.Namespace, node.Name + "Key")),
            Fields = node.FieldsName is null ? null : FieldsResolver.Resolve(node),
            SchemaName = schemaName,
            IsSchemaPublic = isSchemaPublic(node.Namespace),
            SetName = node.FieldsName is null ? null : ClaimSet(node),
        };
    }

    private static FamilyModel? ResolveFamily(ClassMembers members)
    {
        var node = members.Node;
        if (!node.HasFamily)
            return null;

        var isHiding = false;
        for (var above = node.Base; above is not null; above = above.Base)
            isHiding |= above.HasFamily;
        var unknownName = members.Scope.Claim("Unknown", out var isUnknownHiding);
        return new FamilyModel(isHiding, unknownName, isUnknownHiding, default);
    }

    private string ClaimSet(ProxyNode node)
    {
        if (!_setNames.TryGetValue(node.Namespace, out var names))
        {
            names = new UniqueNames().Reserve(ReservedNames.OfObject).Reserve("Instance").Reserve(schemaName);
            _setNames.Add(node.Namespace, names);
        }

        return names.Claim(node.Name);
    }
}
