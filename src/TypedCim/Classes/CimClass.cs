namespace TypedCim;

/// <summary>A class, as its schema declares it: the table by which transports and servers find names, types and keys.</summary>
/// <remarks>
/// Properties are numbered from the root of the inheritance chain. A level learns its first number from its base when the program runs, so a base
/// can gain a property without breaking assemblies that were compiled against it.
/// </remarks>
public sealed class CimClass
{
    private readonly Func<CimObject>? _create;
    private readonly CimProperty[] _properties;
    private readonly CimMethod[] _ownMethods;
    private readonly CimNameTable _names;
    private CimFamily? _family;

    /// <summary>Describes a class by a text with its members; generated code calls this once a class.</summary>
    /// <param name="name">The CIM name.</param>
    /// <param name="baseClass">The base class, or null.</param>
    /// <param name="create">Makes an empty proxy; null for an abstract class.</param>
    /// <param name="members">
    /// The members that this class adds, in the words of MOF and separated by semicolons:
    /// <c>key string PackageID; write lazy instance[] RefreshSchedule; status static sint32 Find(string Name, optional uint32 Count, out string[] Ids)</c>.
    /// Properties have the marks <c>key</c>, <c>write</c>, <c>lazy</c>, <c>notnull</c>, and <c>redeclared</c> for an inherited one, of unchanged type, whose qualifiers differ from here
    /// on; methods <c>static</c>, <c>status</c> or <c>status(0,4096)</c> with the codes of success, and <c>named</c> for one whose codes have names; parameters <c>out</c>,
    /// <c>inout</c> and <c>optional</c>. <c>instance</c> is an embedded object of a class, <c>object</c> one of any.
    /// </param>
    /// <param name="flags">What the qualifiers say.</param>
    /// <param name="namespaceName">The namespace of its <c>#pragma namespace</c>, or null.</param>
    /// <param name="families">The classes of each <c>instance</c>, in their order in the text.</param>
    /// <param name="codeNames">The names of the codes of each <c>named</c> method, in their order in the text.</param>
    /// <exception cref="FormatException"><paramref name="members"/> is not written like this.</exception>
    public CimClass(
        string name,
        CimClass? baseClass,
        Func<CimObject>? create,
        string members,
        CimClassFlags flags = CimClassFlags.None,
        string? namespaceName = null,
        Func<CimFamily>[]? families = null,
        Func<long, string>[]? codeNames = null)
        : this(name, namespaceName, baseClass, flags, create, new CimMemberText(members ?? throw new ArgumentNullException(nameof(members)), families, codeNames))
    {
    }

    /// <summary>Describes a class by its members.</summary>
    /// <param name="name">The CIM name.</param>
    /// <param name="namespaceName">The namespace of its <c>#pragma namespace</c>, or null.</param>
    /// <param name="baseClass">The base class, or null.</param>
    /// <param name="flags">What the qualifiers say.</param>
    /// <param name="create">Makes an empty proxy; null for an abstract class.</param>
    /// <param name="properties">The properties that this class adds.</param>
    /// <param name="methods">The methods that this class adds.</param>
    /// <param name="redeclared">Inherited properties, of unchanged type, whose qualifiers differ from here on.</param>
    public CimClass(
        string name,
        string? namespaceName,
        CimClass? baseClass,
        CimClassFlags flags,
        Func<CimObject>? create,
        CimProperty[] properties,
        CimMethod[] methods,
        CimProperty[]? redeclared = null)
    {
        Name = name;
        Namespace = namespaceName;
        Base = baseClass;
        Flags = flags;
        _create = create;
        _ownMethods = methods;
        foreach (CimMethod method in methods)
            method.DeclaringClass = this;
        _properties = baseClass is null ? properties : [.. baseClass._properties, .. properties];
        _names = new CimNameTable(Array.ConvertAll(_properties, property => property.Name));
        foreach (CimProperty property in redeclared ?? [])
            _properties[_names.IndexOf(property.Name.AsSpan())] = property;
        Keys = FindAll(property => property.IsKey);
    }

    private CimClass(string name, string? namespaceName, CimClass? baseClass, CimClassFlags flags, Func<CimObject>? create, CimMemberText members)
        : this(name, namespaceName, baseClass, flags, create, members.Properties, members.Methods, members.Redeclared)
    {
    }

    /// <summary>The CIM name.</summary>
    public string Name { get; }

    /// <summary>The namespace that the schema names; null or a relative one means that of the connection.</summary>
    public string? Namespace { get; }

    /// <summary>The base class, or null.</summary>
    public CimClass? Base { get; }

    /// <summary>What the qualifiers say.</summary>
    public CimClassFlags Flags { get; }

    /// <summary>All properties, inherited ones first; the index is the number of the property.</summary>
    public IReadOnlyList<CimProperty> Properties => _properties;

    /// <summary>The methods that this class adds to its base.</summary>
    public IReadOnlyList<CimMethod> OwnMethods => _ownMethods;

    /// <summary>The number of the first property that this class adds.</summary>
    public int First => Base?._properties.Length ?? 0;

    /// <summary>The numbers of the key properties.</summary>
    public IReadOnlyList<int> Keys { get; }

    /// <summary>As <see cref="Properties"/>, without the interface on the hot path.</summary>
    internal CimProperty[] PropertyTable => _properties;

    /// <summary>Finds the number of a property by its name, ignoring case.</summary>
    /// <param name="name">The CIM name.</param>
    /// <returns>The number, or -1.</returns>
    public int IndexOf(string name) => _names.IndexOf(name.AsSpan());

    /// <summary>Finds the number of a property by its name, ignoring case.</summary>
    /// <param name="name">The CIM name.</param>
    /// <returns>The number, or -1.</returns>
    public int IndexOf(ReadOnlySpan<char> name) => _names.IndexOf(name);

    /// <summary>Finds the number of a property by the UTF-8 bytes of its name, ignoring case.</summary>
    /// <param name="utf8Name">The CIM name in UTF-8.</param>
    /// <returns>The number, or -1.</returns>
    public int IndexOf(ReadOnlySpan<byte> utf8Name) => _names.IndexOf(utf8Name);

    /// <summary>Finds a method of this class or of its bases by its name, ignoring case.</summary>
    /// <param name="name">The CIM name.</param>
    /// <returns>The method, or null.</returns>
    public CimMethod? FindMethod(string name)
    {
        foreach (CimMethod method in _ownMethods)
        {
            if (string.Equals(method.Name, name, StringComparison.OrdinalIgnoreCase))
                return method;
        }

        return Base?.FindMethod(name);
    }

    /// <summary>Tells whether this class is, or derives from, another.</summary>
    /// <param name="className">The CIM name of the other class.</param>
    /// <returns>True when it is, or derives from, that class.</returns>
    public bool Is(string className) =>
        string.Equals(Name, className, StringComparison.OrdinalIgnoreCase) || (Base is not null && Base.Is(className));

    /// <summary>The family of a class of which no generated code names classes below it.</summary>
    public CimFamily Family => FamilyOf(null, null);

    /// <summary>The family of this class, made once; generated code calls this.</summary>
    /// <param name="derived">The families of the classes directly below, or null.</param>
    /// <param name="unknown">Makes a proxy for a derived class that nobody knows, or null.</param>
    /// <returns>The family.</returns>
    public CimFamily FamilyOf(Func<CimFamily[]>? derived, Func<string, CimObject>? unknown) => _family ??= new CimFamily(this, derived, unknown);

    /// <summary>Makes an empty proxy of this very class, as <c>new</c> does; for servers and tools that find classes by name.</summary>
    /// <returns>The proxy; null for an abstract class.</returns>
    public CimObject? Create() => _create?.Invoke();

    /// <summary>The namespace in which the class lives for a connection: an absolute one of the schema, otherwise that of the connection.</summary>
    /// <param name="connectionNamespace">The namespace of the connection, such as <c>root\cimv2</c>.</param>
    /// <returns>The absolute namespace, with backslashes.</returns>
    public string NamespaceIn(string connectionNamespace) => CimNamespace.Resolve(CimNamespace.Normalize(connectionNamespace), Namespace);

    /// <summary>Makes an empty object for a row of this very class; an unknown derived class was made by the family, which then exists.</summary>
    internal CimObject CreateFor(string className, CimSchemaCollection schemas) => (_family ?? new CimFamily(this, null, null)).Create(className, schemas);

    /// <inheritdoc/>
    public override string ToString() => Name;

    private int[] FindAll(Predicate<CimProperty> matches)
    {
        var found = new List<int>();
        for (int i = 0; i < _properties.Length; i++)
        {
            bool isHidden = _names.IndexOf(_properties[i].Name.AsSpan()) != i;
            if (!isHidden && matches(_properties[i]))
                found.Add(i);
        }

        return [.. found];
    }
}
