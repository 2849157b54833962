using System.Diagnostics.CodeAnalysis;

namespace TypedCim;

/// <summary>The path of a CIM class or instance, for example <c>SMS_Package.PackageID="ABC00001"</c>.</summary>
/// <remarks>
/// The text form is that of WMI: <c>\\server\namespace:Class.Key="value",Other=3</c>. Server and namespace may be missing; a class path has no keys; the
/// one instance of a singleton is <c>Class=@</c>. Strings in keys are quoted, with a backslash before each quote and each backslash.
/// The name of an only key may be missing, as in <c>Class="value"</c>: such a key has an empty name.
/// </remarks>
public sealed class CimPath : IEquatable<CimPath>
{
    /// <summary>Makes the path of a class, or of an instance when there are keys.</summary>
    /// <param name="className">The CIM name of the class.</param>
    /// <param name="keys">The keys of the instance.</param>
    /// <param name="isSingleton">True for the one instance of a class without keys.</param>
    /// <param name="namespaceName">The namespace, such as <c>root\cimv2</c>; null means that of the connection.</param>
    /// <param name="server">The server; null means that of the connection.</param>
    public CimPath(string className, IEnumerable<CimKey>? keys = null, bool isSingleton = false, string? namespaceName = null, string? server = null)
    {
        if (string.IsNullOrEmpty(className))
            throw new ArgumentException("A path needs the name of a class.", nameof(className));

        ClassName = className;
        Keys = CimArray.Copy(keys) ?? [];
        IsSingleton = isSingleton;
        Namespace = namespaceName;
        Server = server;
    }

    /// <summary>The server, or null for that of the connection.</summary>
    public string? Server { get; }

    /// <summary>The namespace with backslashes, or null for that of the connection.</summary>
    public string? Namespace { get; }

    /// <summary>The CIM name of the class.</summary>
    public string ClassName { get; }

    /// <summary>The keys in the order in which they were given; empty for a class and for a singleton.</summary>
    public IReadOnlyList<CimKey> Keys { get; }

    /// <summary>True for the one instance of a class without keys (<c>Class=@</c>).</summary>
    public bool IsSingleton { get; }

    /// <summary>True when the path names an instance, false when it names a class.</summary>
    public bool IsInstance => IsSingleton || Keys.Count > 0;

    /// <summary>Finds the value of a key, ignoring case; a key without a name answers to every name.</summary>
    /// <param name="name">The name of the key.</param>
    /// <returns>The value; an untyped null when there is no such key.</returns>
    public CimValue Key(string name)
    {
        foreach (CimKey key in Keys)
        {
            if (key.Name.Length == 0 || SameName(key.Name, name))
                return key.Value;
        }

        return CimValue.Null;
    }

    /// <summary>Reads the text form of a path.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The path.</returns>
    /// <exception cref="FormatException">The text is no path; the message says where it stops being one.</exception>
    public static CimPath Parse(string text)
    {
        var reader = new CimPathReader(text ?? throw new ArgumentNullException(nameof(text)));
        return reader.Read() ?? throw new FormatException(
            $"'{text}' is no CIM path: {reader.Problem} at character {reader.Position + 1}. Write Class.Key=\"value\", with a backslash before quotes and backslashes in the value.");
    }

    /// <summary>Reads the text form of a path.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The path.</param>
    /// <returns>False when the text is no path.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out CimPath? path)
    {
        path = text is null ? null : new CimPathReader(text).Read();
        return path is not null;
    }

    /// <summary>Reads the text form of a path; see <see cref="Parse"/>.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator CimPath(string text) => Parse(text);

    /// <summary>The text form, with server and namespace as far as they are known.</summary>
    /// <returns>For example <c>root\cimv2:Win32_Service.Name="Spooler"</c>.</returns>
    public override string ToString() => CimPathText.Format(this);

    /// <summary>Compares class, namespace, server and keys; names ignore case, keys their order, and key values the width of numbers.</summary>
    /// <param name="other">The other path.</param>
    /// <returns>True when both name the same class or instance.</returns>
    public bool Equals(CimPath? other)
    {
        if (other is null || other.IsSingleton != IsSingleton || other.Keys.Count != Keys.Count)
            return false;

        if (!SameName(ClassName, other.ClassName) || !SameName(Namespace, other.Namespace) || !SameName(Server, other.Server))
            return false;

        return Keys.All(key => other.Keys.Any(match => SameName(match.Name, key.Name) && CimPathText.IsSameKey(match.Value, key.Value)));
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CimPath);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = StringComparer.OrdinalIgnoreCase.GetHashCode(ClassName);
        foreach (CimKey key in Keys)
            hash ^= CimPathText.HashOfKey(key.Value);
        return hash;
    }

    private static bool SameName(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
