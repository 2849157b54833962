namespace TypedCim.Tests.Model;

public sealed partial class Acme_Device
{
    protected override CimClass CimGetClass() => CimMetadata;

    protected override void CimTransfer(int property, ref CimTransfer value)
    {
        switch (property - s_first)
        {
            case 0: value.Move(ref _level); break;
            case 1: value.Move(ref _size); break;
            case 2: value.Move(ref _ratio); break;
            case 3: value.Move(ref _built); break;
            case 4: value.Move(ref _isOn); break;
            case 5: value.Move(ref _notes); break;
            case 6: value.MoveArray(ref _tags); break;
            case 7: value.MoveObjects(ref _parts); break;
            case 8: value.MoveObject(ref _main); break;
            case 9: value.MoveObject(ref _extra); break;
            case 10: value.Move(ref _big); break;
            case 11: value.Move(ref _letter); break;
            default: base.CimTransfer(property, ref value); break;
        }
    }
}
