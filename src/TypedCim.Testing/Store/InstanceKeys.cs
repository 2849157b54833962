using System.Globalization;
using System.Text;

namespace TypedCim.Testing;

/// <summary>Names instances: by a path for people, and by one text for the store in which paths to the same instance are the same.</summary>
/// <remarks>
/// Keys are unique among all classes below the one that declares them, so that an instance is found by the path of its class and of each base
/// that has its keys. Texts in keys ignore case, as WMI does.
/// </remarks>
internal static class InstanceKeys
{
    internal static bool IsSingleton(CimClass cimClass) => (cimClass.Flags & CimClassFlags.Singleton) != 0;

    internal static CimPath? PathOf(CimClass cimClass, string? namespaceName, IReadOnlyList<CimValue> values)
    {
        if (IsSingleton(cimClass))
            return new CimPath(cimClass.Name, isSingleton: true, namespaceName: namespaceName);

        return cimClass.Keys.Count == 0
            ? null
            : new CimPath(cimClass.Name, cimClass.Keys.Select(key => new CimKey(cimClass.Properties[key].Name, values[key])), namespaceName: namespaceName);
    }

    /// <summary>The store's key for the values of an instance; null for an instance of a class without keys.</summary>
    /// <exception cref="CimException">A key has no value.</exception>
    internal static string? ForValues(string namespaceName, CimClass cimClass, IReadOnlyList<CimValue> values) =>
        ForKeys(namespaceName, cimClass, key => values[key]);

    /// <summary>The store's key for a path that names an instance of a class.</summary>
    /// <exception cref="CimException">The path does not name the keys of the class.</exception>
    internal static string ForPath(string namespaceName, CimClass cimClass, CimPath path)
    {
        CimKey stranger = path.Keys.FirstOrDefault(key => !IsKeyOf(cimClass, key));
        if (stranger.Name is not null)
        {
            string named = IsUnnamed(stranger) ? "a key without a name" : stranger.Name;
            throw Invalid(cimClass, $"{path} names {named}, which is no key of {cimClass.Name}. Its keys are: {Describe(cimClass)}.");
        }

        return ForKeys(namespaceName, cimClass, key => KeyOf(path, cimClass.Properties[key].Name))
            ?? throw Invalid(cimClass, $"{cimClass.Name} has no keys, so that no path names an instance of it. Query it instead.");
    }

    /// <summary>References are the same when they name the same instance, whatever they say of the server.</summary>
    internal static string TextOf(CimPath path) => new CimPath(path.ClassName, path.Keys, path.IsSingleton, path.Namespace).ToString();

    private static string? ForKeys(string namespaceName, CimClass cimClass, Func<int, CimValue> read)
    {
        if (cimClass.Keys.Count == 0)
            return IsSingleton(cimClass) ? (namespaceName + ":" + cimClass.Name + "=@").ToUpperInvariant() : null;

        CimClass declaring = cimClass;
        while (declaring.Base is { Keys.Count: > 0 } keyed)
            declaring = keyed;

        var text = new StringBuilder(namespaceName).Append(':').Append(declaring.Name);
        foreach (int key in cimClass.Keys)
        {
            CimProperty property = cimClass.Properties[key];
            CimValue value = read(key);
            if (value.IsNull)
                throw Invalid(cimClass, $"The key {cimClass.Name}.{property.Name} has no value. Every key of an instance needs one: {Describe(cimClass)}.");

            // The length keeps two keys apart whatever characters they hold.
            string part = property.Type == CimType.Reference ? TextOf(value.AsReference()!) : ValueImport.Convert(cimClass, property, value).ToString();
            text.Append('|').Append(part.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(part);
        }

        return text.ToString().ToUpperInvariant();
    }

    private static CimValue KeyOf(CimPath path, string name) =>
        path.Keys.Count == 1 && IsUnnamed(path.Keys[0]) ? path.Keys[0].Value : path.Key(name);

    // Class="value" leaves the name of the only key out.
    private static bool IsUnnamed(CimKey key) => key.Name.Length == 0;

    private static bool IsKeyOf(CimClass cimClass, CimKey key) =>
        IsUnnamed(key) ? cimClass.Keys.Count == 1 : cimClass.Keys.Any(own => SameName(cimClass.Properties[own].Name, key.Name));

    private static bool SameName(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static string Describe(CimClass cimClass) => string.Join(", ", cimClass.Keys.Select(key => cimClass.Properties[key].ToString()));

    private static CimException Invalid(CimClass cimClass, string message) => Failure.Of(CimStatus.InvalidParameter, cimClass.Name, message);
}
