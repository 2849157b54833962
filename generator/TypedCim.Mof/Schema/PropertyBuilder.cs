namespace TypedCim.Mof;

/// <summary>Builds a property from its syntax.</summary>
internal sealed class PropertyBuilder(ParseContext context, SchemaBuilders builders)
{
    /// <summary>Builds the property that <see cref="ParseContext.MemberName"/> names.</summary>
    /// <param name="type">The type as written.</param>
    /// <param name="list">The qualifiers.</param>
    /// <param name="defaults">Where the default value is.</param>
    /// <param name="defaultIndex">Its index, or -1.</param>
    public CimPropertySchema Build(in TypeSyntax type, QualifierList list, ValueBuffer defaults, int defaultIndex)
    {
        if (defaultIndex < 0 && list.Set.HasMarksOnly)
        {
            var written = TypeResolver.AsWritten(type);
            return new CimPropertySchema(
                context.MemberName!, written, ReadMarks(list, written), null, null, null, null, builders.Qualifiers.Remarks(list));
        }

        var resolved = builders.Types.Resolve(type, list);
        var defaultType = list.Count == 0 ? resolved : WrittenType(type, resolved);
        var defaultValue = builders.Defaults.Build(defaults, defaultIndex, defaultType);
        builders.Checks.CheckLimits(list, resolved);
        return new CimPropertySchema(
            context.MemberName!,
            resolved,
            ReadFlags(list, resolved, defaultValue),
            builders.ValueTables.Build(list, resolved),
            defaultValue,
            builders.Qualifiers.Text(list, QualifierName.Description),
            builders.Qualifiers.Deprecated(list),
            builders.Qualifiers.Remarks(list));
    }

    // A string with EmbeddedInstance has a string as default, an object with CIMTYPE an instance: both fit the embedded type.
    private static CimTypeSchema WrittenType(in TypeSyntax type, CimTypeSchema resolved) =>
        resolved.Kind == CimTypeKind.DateTime && type.Kind == CimTypeKind.String
            ? TypeResolver.Create(CimTypeKind.String, null, type.IsArray)
            : resolved;

    private CimPropertyFlags ReadFlags(QualifierList list, CimTypeSchema type, string? defaultValue) =>
        builders.Checks.IsInterval(list, type) || IsIntervalText(type, defaultValue)
            ? ReadMarks(list, type) | CimPropertyFlags.Interval
            : ReadMarks(list, type);

    private static CimPropertyFlags ReadMarks(QualifierList list, CimTypeSchema type)
    {
        var flags = list.IsTrue(QualifierName.Key) ? CimPropertyFlags.Key : CimPropertyFlags.None;
        flags |= list.IsTrue(QualifierName.Write) ? CimPropertyFlags.Write : CimPropertyFlags.None;
        if (list.IsTrue(QualifierName.Read) || (flags & CimPropertyFlags.Write) == 0)
        {
            flags |= CimPropertyFlags.Read;
        }

        flags |= list.IsTrue(QualifierName.Lazy) ? CimPropertyFlags.Lazy : CimPropertyFlags.None;
        flags |= list.IsTrue(QualifierName.NotNull) || list.IsTrue(QualifierName.Required) ? CimPropertyFlags.NotNull : CimPropertyFlags.None;
        flags |= list.Has(QualifierName.Override) ? CimPropertyFlags.Override : CimPropertyFlags.None;
        flags |= list.IsTrue(QualifierName.Experimental) ? CimPropertyFlags.Experimental : CimPropertyFlags.None;
        if (type is { Kind: CimTypeKind.UInt8, IsArray: true } && list.IsTrue(QualifierName.OctetString))
        {
            flags |= CimPropertyFlags.OctetString;
        }

        return flags;
    }

    // The canonical default of a datetime is its 25 characters between quotes.
    private static bool IsIntervalText(CimTypeSchema type, string? defaultValue) =>
        type is { Kind: CimTypeKind.DateTime, IsArray: false } && defaultValue is { Length: > 22 } && defaultValue[22] == ':';
}
