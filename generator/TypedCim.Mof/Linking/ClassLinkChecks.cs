namespace TypedCim.Mof;

/// <summary>Checks the classes of one file against those of all files.</summary>
internal sealed class ClassLinkChecks(ClassGraph graph, InheritanceCycles cycles, LinkReport report)
{
    public void Check(MofFile file)
    {
        foreach (var schema in file.Classes)
        {
            if ((schema.Flags & CimClassFlags.Amendment) == 0)
            {
                CheckClass(schema, file);
            }
        }
    }

    private void CheckClass(CimClassSchema schema, MofFile file)
    {
        var node = graph.Find(schema.Name);
        if (node is null || !ReferenceEquals(node.Schema, schema))
        {
            CheckSecondDeclaration(schema, file, node);
        }
        else
        {
            CheckBase(node);
            CheckInherited(node);
        }

        foreach (var property in schema.Properties)
        {
            CheckType(schema, property.Type, CimLocationKind.MemberType, property.Name, null);
        }

        foreach (var method in schema.Methods)
        {
            CheckType(schema, method.ReturnType, CimLocationKind.MemberType, method.Name, null);
            foreach (var parameter in method.Parameters)
            {
                CheckType(schema, parameter.Type, CimLocationKind.ParameterType, method.Name, parameter.Name);
            }
        }
    }

    private void CheckSecondDeclaration(CimClassSchema schema, MofFile file, ClassNode? first)
    {
        var isSameNamespace = first is not null && string.Equals(first.Schema.Namespace, schema.Namespace, StringComparison.OrdinalIgnoreCase);
        if (isSameNamespace && !ReferenceEquals(first!.File, file) && (schema.Flags & CimClassFlags.Fragment) == 0)
        {
            report.Add(MofRules.ClassInTwoFiles, SpanOfClass(schema), schema.Name, first.File.FileName ?? "another file");
        }
    }

    private void CheckBase(ClassNode node)
    {
        var schema = node.Schema;
        if (cycles.FindAt(node) is { } cycle)
        {
            report.Add(MofRules.InheritanceCycle, SpanOfClass(schema), schema.Name, cycle);
        }
        else if (schema.BaseName is { } name && !graph.IsKnown(name))
        {
            var span = report.Find(CimLocationKind.BaseClass, schema.Name) ?? SpanOfClass(schema);
            report.Add(MofRules.UnknownBaseClass, span, schema.Name, name, graph.SuggestClass(name, schema.Name));
        }
    }

    private void CheckType(CimClassSchema schema, CimTypeSchema type, CimLocationKind kind, string member, string? parameter)
    {
        if (type.ClassName is not { } name || graph.IsKnown(name) || TypeNames.Suggest(name) is not null || !report.IsFirst("class " + name.ToUpperInvariant()))
        {
            return;
        }

        // A class that is only named in CIMTYPE or EmbeddedInstance has no place of its own; WMI does not look for it either.
        if (report.Find(kind, schema.Name, member, parameter) is not { } span)
        {
            return;
        }

        // Schemas refer to classes of others all the time; an unknown reference is only worth a word when it looks like a slip.
        var suggestion = graph.SuggestClass(name, schema.Name);
        if (type.Kind == CimTypeKind.Object || suggestion.Length > 0)
        {
            var where = schema.Name + "." + member + (parameter is null ? string.Empty : "(" + parameter + ")");
            report.Add(MofRules.UnknownClass, span, where, name, suggestion);
        }
    }

    private void CheckInherited(ClassNode node)
    {
        if (node.Base is null)
        {
            return;
        }

        foreach (var property in node.Schema.Properties)
        {
            CheckInheritedProperty(node, node.Base, property);
        }

        foreach (var method in node.Schema.Methods)
        {
            foreach (var ancestor in node.Base.SelfAndAncestors())
            {
                if (ancestor.FindProperty(method.Name) is { } property)
                {
                    ReportConflict(node, method.Name, ancestor, Describe(property.Type), "a method");
                    break;
                }
            }
        }
    }

    private void CheckInheritedProperty(ClassNode node, ClassNode parent, CimPropertySchema property)
    {
        var isKey = (property.Flags & CimPropertyFlags.Key) != 0;
        ClassNode? keyOwner = null;
        foreach (var ancestor in parent.SelfAndAncestors())
        {
            if (ancestor.FindProperty(property.Name) is { } inherited)
            {
                if (!IsCompatible(inherited.Type, property.Type))
                {
                    ReportConflict(node, property.Name, ancestor, Describe(inherited.Type), Describe(property.Type));
                }

                return;
            }

            if (ancestor.HasMethod(property.Name))
            {
                ReportConflict(node, property.Name, ancestor, "a method", Describe(property.Type));
                return;
            }

            keyOwner ??= isKey && ancestor.HasKey ? ancestor : null;
        }

        if (keyOwner is not null && report.Find(CimLocationKind.Member, node.Schema.Name, property.Name) is { } span)
        {
            report.Add(MofRules.KeyInSubclass, span, node.Schema.Name + "." + property.Name, keyOwner.Schema.Name);
        }
    }

    private void ReportConflict(ClassNode node, string member, ClassNode ancestor, string inherited, string declared)
    {
        if (report.Find(CimLocationKind.Member, node.Schema.Name, member) is { } span)
        {
            report.Add(MofRules.ConflictingRedeclaration, span, node.Schema.Name + "." + member, ancestor.Schema.Name, inherited, declared);
        }
    }

    // Narrowing a reference or an embedded class to a subclass is what most redeclarations are for.
    private static bool IsCompatible(CimTypeSchema inherited, CimTypeSchema declared) =>
        inherited.Kind == declared.Kind && inherited.IsArray == declared.IsArray;

    private static string Describe(CimTypeSchema type)
    {
        var word = type.ClassName is null ? TypeNames.TextOf(type.Kind)
            : type.Kind == CimTypeKind.Reference ? type.ClassName + " ref"
            : type.ClassName;
        return type.IsArray ? word + "[]" : word;
    }

    private MofSpan SpanOfClass(CimClassSchema schema) => report.Find(CimLocationKind.Class, schema.Name) ?? default;
}
