namespace TypedCim;

/// <summary>Looks into the embedded objects that are written into it: are they changed; or takes their changes for saved.</summary>
/// <param name="accept">True to forget the changes instead of finding them.</param>
internal sealed class CimChangeProbe(bool accept = false) : CimValueSink
{
    internal bool HasChanges { get; private set; }

    protected internal override void CimSet(int property, CimObject? value) => Visit(value);

    protected internal override void CimSet(int property, IReadOnlyList<CimObject>? value)
    {
        for (int i = 0; i < (value?.Count ?? 0); i++)
            Visit(value![i]);
    }

    protected internal override void CimSetOther(int property, CimValue value)
    {
        if (value.Type == CimType.Object)
            Visit(value.AsObject<CimObject>());
        else if (value.Type == CimType.ObjectArray)
            CimSet(property, value.AsObjectArray<CimObject>());
    }

    private void Visit(CimObject? value)
    {
        if (value is null)
            return;

        var source = new CimSource(value);
        if (accept)
            source.AcceptChanges();
        else
            HasChanges |= source.HasChanges;
    }
}
