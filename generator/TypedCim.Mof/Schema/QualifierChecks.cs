namespace TypedCim.Mof;

/// <summary>Checks qualifiers against the type they stand on. None of this is ever fatal: the CIM schema itself breaks these rules.</summary>
internal sealed class QualifierChecks(QualifierReader qualifiers)
{
    /// <summary>Reports limits of numbers and texts on other types.</summary>
    public void CheckLimits(QualifierList list, CimTypeSchema type)
    {
        if (type.Kind is CimTypeKind.Boolean or CimTypeKind.DateTime or CimTypeKind.Reference or CimTypeKind.String)
        {
            Check(list, QualifierName.MinValue, type);
            Check(list, QualifierName.MaxValue, type);
        }

        if (type.Kind is not (CimTypeKind.String or CimTypeKind.Object or CimTypeKind.Char16))
        {
            Check(list, QualifierName.MinLen, type);
            Check(list, QualifierName.MaxLen, type);
        }
    }

    /// <summary>Tells whether a datetime is marked as interval.</summary>
    public bool IsInterval(QualifierList list, CimTypeSchema type) =>
        type.Kind == CimTypeKind.DateTime
        && list.Has(QualifierName.SubType)
        && string.Equals(qualifiers.Text(list, QualifierName.SubType), "interval", StringComparison.OrdinalIgnoreCase);

    private void Check(QualifierList list, QualifierName name, CimTypeSchema type)
    {
        if (list.Has(name))
        {
            qualifiers.ReportNotApplicable(list, name, TypeNames.TextOf(type.Kind));
        }
    }
}
