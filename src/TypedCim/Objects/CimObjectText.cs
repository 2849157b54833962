namespace TypedCim;

/// <summary>Describes an object for people: its path when it has one, otherwise its class.</summary>
internal static class CimObjectText
{
    internal static string Describe(CimObject instance)
    {
        CimClass cimClass = instance.GetClass();
        var source = new CimSource(instance);
        foreach (int key in cimClass.Keys)
        {
            if (!source.IsLoaded(key) || source.Read(key).IsNull)
                return instance.NameOfClass;
        }

        bool hasPath = cimClass.Keys.Count > 0 || (cimClass.Flags & CimClassFlags.Singleton) != 0;
        return hasPath ? source.GetPath().ToString() : instance.NameOfClass;
    }
}
