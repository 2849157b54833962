namespace TypedCim.ConfigMgr.Testing;

public sealed partial class SimulatedSite
{
    /// <summary>Adds a computer. It is in <c>All Systems</c> at once, and in other collections after their next evaluation.</summary>
    /// <param name="name">The name of the computer.</param>
    /// <param name="macAddress">The MAC address, with colons; null for none.</param>
    /// <param name="smbiosGuid">The GUID of its firmware; null for none.</param>
    /// <param name="hasClient">False for a computer that was discovered and has no client.</param>
    /// <returns>The resource id.</returns>
    public uint AddDevice(string name, string? macAddress = null, string? smbiosGuid = null, bool hasClient = true)
    {
        uint id = _model.Resources.AddSystem(name, macAddress, smbiosGuid, hasClient);
        _model.Memberships.ResourcesChanged();
        return id;
    }

    /// <summary>Adds a user. It is in <c>All Users</c> at once, and in other collections after their next evaluation.</summary>
    /// <param name="name">The name of the user, without the domain.</param>
    /// <returns>The resource id.</returns>
    public uint AddUser(string name)
    {
        uint id = _model.Resources.AddUser(name);
        _model.Memberships.ResourcesChanged();
        return id;
    }

    /// <summary>Adds a collection of devices that is limited to <c>All Systems</c>, with a direct rule for each member, and evaluates it at once.</summary>
    /// <param name="name">The name of the collection.</param>
    /// <param name="resourceIds">The resource ids of the members.</param>
    /// <returns>The id of the collection.</returns>
    /// <exception cref="CimException">There is no such resource.</exception>
    public string AddCollection(string name, params uint[] resourceIds) => _model.Collections.Add(name, resourceIds);
}
