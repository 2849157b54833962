namespace TypedCim.Mof;

/// <summary>Turns a written type and the qualifiers that change it into the type of the model.</summary>
internal sealed class TypeResolver(ParseContext context, QualifierReader qualifiers)
{
    private static readonly CimTypeSchema[] Scalars = CreateAll(isArray: false);
    private static readonly CimTypeSchema[] Arrays = CreateAll(isArray: true);

    /// <summary>Resolves the type of a property, parameter or return value.</summary>
    public CimTypeSchema Resolve(in TypeSyntax type, QualifierList list)
    {
        if (list.Has(QualifierName.EmbeddedInstance))
        {
            return ResolveEmbeddedInstance(type, list);
        }

        if (list.IsTrue(QualifierName.EmbeddedObject) && IsEmbeddable(type, list, QualifierName.EmbeddedObject))
        {
            return Create(CimTypeKind.Object, null, type.IsArray);
        }

        return list.Has(QualifierName.CimType) ? ResolveCimType(type, list) : AsWritten(type);
    }

    /// <summary>Gives the shared instance for a type without class, or a new one.</summary>
    public static CimTypeSchema Create(CimTypeKind kind, string? className, bool isArray) =>
        className is null ? (isArray ? Arrays : Scalars)[(int)kind] : new CimTypeSchema(kind, className, isArray);

    private static CimTypeSchema[] CreateAll(bool isArray)
    {
        var types = new CimTypeSchema[(int)CimTypeKind.Object + 1];
        for (var i = 0; i < types.Length; i++)
        {
            types[i] = new CimTypeSchema((CimTypeKind)i, null, isArray);
        }

        return types;
    }

    /// <summary>Gives the type that stands in the text.</summary>
    public static CimTypeSchema AsWritten(in TypeSyntax type) =>
        Create(type.Kind, type.ClassName, type.IsArray);

    private CimTypeSchema ResolveEmbeddedInstance(in TypeSyntax type, QualifierList list)
    {
        var className = qualifiers.Text(list, QualifierName.EmbeddedInstance);
        return className is { Length: > 0 } && IsEmbeddable(type, list, QualifierName.EmbeddedInstance)
            ? Create(CimTypeKind.Object, context.Names.Intern(className.AsSpan()), type.IsArray)
            : AsWritten(type);
    }

    // DSP0004 puts embedded instances into strings; WMI's own types object and Class carry them as they are.
    private bool IsEmbeddable(in TypeSyntax type, QualifierList list, QualifierName name)
    {
        if (type.Kind is CimTypeKind.String or CimTypeKind.Object)
        {
            return true;
        }

        ref readonly var qualifier = ref list.Get(name);
        context.Report(
            MofRules.EmbeddedOnWrongType, context.Reader.SpanOf(list.PlaceOf(qualifier.Token)), context.Reader.TextOf(qualifier.Token).ToString(), TypeNames.TextOf(type.Kind));
        return false;
    }

    // CIMTYPE repeats the type for WMI's scripting layer. It only tells something new about objects and references, and about a datetime
    // that is written as a string.
    private CimTypeSchema ResolveCimType(in TypeSyntax type, QualifierList list)
    {
        var text = qualifiers.Text(list, QualifierName.CimType);
        if (text is null)
        {
            return AsWritten(type);
        }

        var colon = text.IndexOf(':');
        var word = (colon < 0 ? text : text.Substring(0, colon)).Trim();
        var className = colon < 0 ? null : context.Names.Intern(text.AsSpan(colon + 1).Trim());
        if (type.Kind is CimTypeKind.Object or CimTypeKind.Reference or CimTypeKind.String)
        {
            if (string.Equals(word, "ref", StringComparison.OrdinalIgnoreCase))
            {
                return Create(CimTypeKind.Reference, className ?? type.ClassName, type.IsArray);
            }

            if (string.Equals(word, "object", StringComparison.OrdinalIgnoreCase))
            {
                return Create(CimTypeKind.Object, className ?? type.ClassName, type.IsArray);
            }
        }

        return type.Kind == CimTypeKind.String && string.Equals(word, "datetime", StringComparison.OrdinalIgnoreCase)
            ? Create(CimTypeKind.DateTime, null, type.IsArray)
            : AsWritten(type);
    }
}
