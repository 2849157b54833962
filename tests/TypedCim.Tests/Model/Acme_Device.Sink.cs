namespace TypedCim.Tests.Model;

public sealed partial class Acme_Device
{
    protected override CimClass CimGetClass() => CimMetadata;

    protected override void CimSet(int property, uint? value)
    {
        switch (property - s_first)
        {
            case 0: _level = (LevelValue?)value; break;
            default: base.CimSet(property, value); return;
        }

        CimLoaded(property);
    }

    protected override void CimSet(int property, ulong? value)
    {
        switch (property - s_first)
        {
            case 1: _size = value; break;
            default: base.CimSet(property, value); return;
        }

        CimLoaded(property);
    }

    protected override void CimSet(int property, float? value)
    {
        switch (property - s_first)
        {
            case 2: _ratio = value; break;
            default: base.CimSet(property, value); return;
        }

        CimLoaded(property);
    }

    protected override void CimSet(int property, CimDateTime? value)
    {
        switch (property - s_first)
        {
            case 3: _built = value; break;
            default: base.CimSet(property, value); return;
        }

        CimLoaded(property);
    }

    protected override void CimSet(int property, bool? value)
    {
        switch (property - s_first)
        {
            case 4: _isOn = value; break;
            default: base.CimSet(property, value); return;
        }

        CimLoaded(property);
    }

    protected override void CimSet(int property, string? value)
    {
        switch (property - s_first)
        {
            case 5: _notes = value; break;
            default: base.CimSet(property, value); return;
        }

        CimLoaded(property);
    }

    protected override void CimSet(int property, string[]? value)
    {
        switch (property - s_first)
        {
            case 6: _tags = value; break;
            default: base.CimSet(property, value); return;
        }

        CimLoaded(property);
    }

    protected override void CimSet(int property, IReadOnlyList<CimObject>? value)
    {
        switch (property - s_first)
        {
            case 7: _parts = CimArray.Objects<Acme_Part>(value); break;
            default: base.CimSet(property, value); return;
        }

        CimLoaded(property);
    }

    protected override void CimSet(int property, CimObject? value)
    {
        switch (property - s_first)
        {
            case 8: _main = CimArray.Object<Acme_Part>(value); break;
            case 9: _extra = CimArray.Object<CimRecord>(value); break;
            default: base.CimSet(property, value); return;
        }

        CimLoaded(property);
    }

    protected override void CimSet(int property, long? value)
    {
        switch (property - s_first)
        {
            case 10: _big = value; break;
            default: base.CimSet(property, value); return;
        }

        CimLoaded(property);
    }

    protected override void CimSet(int property, char? value)
    {
        switch (property - s_first)
        {
            case 11: _letter = value; break;
            default: base.CimSet(property, value); return;
        }

        CimLoaded(property);
    }

    protected override void CimWrite(int property, CimWriter writer)
    {
        switch (property - s_first)
        {
            case 0: writer.Set(property, (uint?)_level); break;
            case 1: writer.Set(property, _size); break;
            case 2: writer.Set(property, _ratio); break;
            case 3: writer.Set(property, _built); break;
            case 4: writer.Set(property, _isOn); break;
            case 5: writer.Set(property, _notes); break;
            case 6: writer.Set(property, _tags); break;
            case 7: writer.Set(property, _parts); break;
            case 8: writer.Set(property, _main); break;
            case 9: writer.Set(property, _extra); break;
            case 10: writer.Set(property, _big); break;
            case 11: writer.Set(property, _letter); break;
            default: base.CimWrite(property, writer); break;
        }
    }
}
