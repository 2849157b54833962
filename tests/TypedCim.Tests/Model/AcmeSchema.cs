namespace TypedCim.Tests.Model;

/// <summary>The classes on a connection, as the generator puts them there.</summary>
internal static class AcmeSchema
{
    internal static CimSchema Instance =>
        new("Acme", () => [Model.Acme_Base.CimFamily, Acme_Part.CimFamily, Model.Acme_Slot.CimFamily, Model.Acme_Wide.CimFamily]);

    internal static CimSet<Acme_Base, Acme_BaseFields, string> Acme_Base(this CimConnection connection) =>
        new(connection, Model.Acme_Base.CimFamily, new Acme_BaseFields(), key => [CimValue.From(key)]);

    internal static CimSet<Acme_Device, Acme_DeviceFields, string> Acme_Device(this CimConnection connection) =>
        new(connection, Model.Acme_Device.CimFamily, new Acme_DeviceFields(), key => [CimValue.From(key)]);

    internal static Acme_Device Acme_Device(this CimConnection connection, string id) => connection.Acme_Device().ByKey(id);

    internal static CimSet<Acme_Slot, Acme_BaseFields, Acme_SlotKey> Acme_Slot(this CimConnection connection) =>
        new(connection, Model.Acme_Slot.CimFamily, new Acme_BaseFields(), key => [CimValue.From(key.Bank), CimValue.From(key.Number)]);

    internal static CimSingleton<Acme_Wide, Acme_BaseFields> Acme_Wide(this CimConnection connection) =>
        new(connection, Model.Acme_Wide.CimFamily, new Acme_BaseFields());
}
