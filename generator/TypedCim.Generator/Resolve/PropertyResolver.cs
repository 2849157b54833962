using TypedCim.Generator.Diagnostics;
using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Resolve;

/// <summary>Resolves the properties of a class: names, types, enums, and what becomes of inherited ones that are declared again.</summary>
internal sealed class PropertyResolver(FindingList findings)
{
    private const CimPropertyFlags Inheritable = CimPropertyFlags.Key | CimPropertyFlags.Write | CimPropertyFlags.Lazy | CimPropertyFlags.NotNull;

    public void Resolve(ClassMembers members)
    {
        foreach (var schema in members.Link.Schema.Properties)
        {
            var target = members.Link.FindTarget(schema.Type.ClassName);
            var inherited = members.Link.Base?.FindProperty(schema.Name);
            if (inherited is null)
                AddSlot(members, schema, target);
            else if (CanShareSlot(inherited, schema.Type, target))
                AddRedeclared(members, schema, target, inherited);
            else
                AddReplacement(members, schema, target, inherited);
        }
    }

    /// <summary>The same CIM type, and a class that is the inherited one or below it.</summary>
    private static bool CanShareSlot(ProxyProperty inherited, CimTypeSchema type, ClassTarget? target)
    {
        if (inherited.Type.Kind != type.Kind || inherited.Type.IsArray != type.IsArray)
            return false;
        if (target is null)
            return true;

        // The field of an untyped object holds records only; a path fits every reference.
        return inherited.Target is null ? type.Kind == CimTypeKind.Reference : target.DerivesFrom(inherited.Target);
    }

    private static void AddSlot(ClassMembers members, CimPropertySchema schema, ClassTarget? target)
    {
        var name = members.Scope.Claim(Identifier.Clean(schema.Name), out var isHiding);
        var enumName = members.AddNestedType(name, schema.Name, schema.Type, schema.Values);
        var isNotNull = (schema.Flags & (CimPropertyFlags.Key | CimPropertyFlags.NotNull)) != 0;
        members.Properties.Add(new PropertyModel(
            schema.Name,
            name,
            members.Scope.ClaimField(name),
            ValueResolver.Create(schema.Type, target, enumName is null ? null : Identifier.Escape(enumName)),
            schema.Flags,
            isHiding,
            Documentation(schema)));
        members.Show(new ProxyProperty
        {
            CimName = schema.Name,
            Name = name,
            Type = schema.Type,
            Target = target,
            Flags = schema.Flags & Inheritable,
            Value = ValueResolver.Create(schema.Type, target, ValueResolver.NestedType(members.Link.Head.TypeName, enumName)),
            IsNotNull = isNotNull,
            HasSetter = (schema.Flags & CimPropertyFlags.Write) != 0,
            IsSlot = true,
            EnumOwner = enumName is null ? null : members.Link.Head.TypeName,
            EnumName = enumName,
            ValuesHash = NestedTypeBuilder.HashOf(schema.Values),
        });
    }

    /// <summary>Another CIM type: a slot of its own, which hides the inherited one.</summary>
    private void AddReplacement(ClassMembers members, CimPropertySchema schema, ClassTarget? target, ProxyProperty inherited)
    {
        var specifiesUntyped = inherited.Type is { Kind: CimTypeKind.Object, ClassName: null } && schema.Type.Kind == CimTypeKind.Object;
        if (!specifiesUntyped)
        {
            findings.Add(
                MofRules.ConflictingRedeclaration,
                members.Link.PathOf(schema.Name),
                CimLocationKind.Member,
                members.Link.Head.CimName,
                schema.Name,
                null,
                OwnerOf(members.Link.Base, schema.Name),
                TypeWords(inherited.Type),
                TypeWords(schema.Type));
        }

        AddSlot(members, schema, target);
    }

    private static void AddRedeclared(ClassMembers members, CimPropertySchema schema, ClassTarget? target, ProxyProperty inherited)
    {
        var flags = (inherited.Flags | schema.Flags) & Inheritable;
        var narrowed = target is not null && !target.Is(inherited.Target) ? target : null;
        var hash = schema.Values is null ? inherited.ValuesHash : NestedTypeBuilder.HashOf(schema.Values);
        var namesOtherValues = !schema.Type.IsArray && !string.Equals(hash, inherited.ValuesHash, StringComparison.Ordinal);
        var enumName = namesOtherValues ? members.AddNestedType(inherited.Name, schema.Name, schema.Type, schema.Values) : null;
        var becomesWritable = (flags & CimPropertyFlags.Write) != 0 && !inherited.HasSetter;
        var isWrapper = becomesWritable || enumName is not null || (narrowed is not null && !schema.Type.IsArray);
        var isEntry = flags != inherited.Flags || (narrowed is not null && schema.Type.Kind == CimTypeKind.Object);
        if (!isWrapper && !isEntry)
            return;

        // An array keeps its element type: a list of the base class cannot be shown as one of a class below.
        var shown = schema.Type.IsArray ? inherited.Target : narrowed ?? inherited.Target;
        var isHiding = false;
        var name = isWrapper ? members.Scope.Claim(inherited.Name, out isHiding) : inherited.Name;
        var local = ValueResolver.Create(schema.Type, shown, enumName is null ? inherited.Value.EnumType : Identifier.Escape(enumName));
        members.Redeclared.Add(new RedeclaredModel(
            inherited.CimName,
            name,
            inherited.Name,
            schema.Type.Kind == CimTypeKind.Object ? local with { Family = (narrowed ?? inherited.Target)?.Family } : local,
            inherited.Value,
            flags,
            inherited.IsNotNull,
            isEntry,
            isWrapper,
            isHiding,
            Documentation(schema)));
        members.Show(new ProxyProperty
        {
            CimName = inherited.CimName,
            Name = name,
            Type = inherited.Type,
            Target = shown,
            Flags = flags,
            Value = ValueResolver.Create(schema.Type, shown, enumName is null ? inherited.Value.EnumType : ValueResolver.NestedType(members.Link.Head.TypeName, enumName)),
            IsNotNull = inherited.IsNotNull,
            HasSetter = inherited.HasSetter || becomesWritable,
            IsSlot = false,
            EnumOwner = enumName is null ? inherited.EnumOwner : members.Link.Head.TypeName,
            EnumName = enumName ?? inherited.EnumName,
            ValuesHash = enumName is null ? inherited.ValuesHash : hash,
        });
    }

    private static string OwnerOf(ClassSurface? owner, string propertyName)
    {
        while (owner is not null && owner.FindOwnProperty(propertyName) is null)
            owner = owner.Base;
        return owner?.Head.CimName ?? "";
    }

    private static string TypeWords(CimTypeSchema type)
    {
        var name = type.ClassName is null ? type.Kind.ToString().ToLowerInvariant() : type.ClassName + (type.Kind == CimTypeKind.Reference ? " ref" : "");
        return type.IsArray ? name + "[]" : name;
    }

    private static DocumentationModel Documentation(CimPropertySchema schema) => new(
        schema.Description,
        schema.Deprecated,
        (schema.Flags & CimPropertyFlags.Experimental) != 0,
        schema.DefaultValue,
        schema.Remarks);
}
