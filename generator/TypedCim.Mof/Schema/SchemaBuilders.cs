namespace TypedCim.Mof;

/// <summary>The builders of one file; each is used again for every declaration.</summary>
internal sealed class SchemaBuilders
{
    public SchemaBuilders(ParseContext context)
    {
        Qualifiers = new QualifierReader(context);
        Types = new TypeResolver(context, Qualifiers);
        Defaults = new DefaultValueBuilder(context, Qualifiers);
        ValueTables = new ValueTableBuilder(context, Qualifiers);
        Checks = new QualifierChecks(Qualifiers);
        Properties = new PropertyBuilder(context, this);
        Methods = new MethodBuilder(context, this);
        Locations = new LocationList(context);
        MisspeltTypes = new MisspeltTypes(context);
    }

    public QualifierReader Qualifiers { get; }

    public TypeResolver Types { get; }

    public DefaultValueBuilder Defaults { get; }

    public ValueTableBuilder ValueTables { get; }

    public QualifierChecks Checks { get; }

    public PropertyBuilder Properties { get; }

    public MethodBuilder Methods { get; }

    public LocationList Locations { get; }

    public MisspeltTypes MisspeltTypes { get; }
}
