using Microsoft.Management.Infrastructure;

namespace MmiStandIn;

/// <summary>A name, a value of a CIM type, and flags: what a property and a parameter have in common.</summary>
internal sealed class NamedValue
{
    private readonly Lifetime? _lifetime;
    private object? _value;

    internal NamedValue(string name, object? value, CimType type, CimFlags flags)
    {
        ArgumentNullException.ThrowIfNull(name);
        ClrValue.RequireFit(name, value, type);
        Name = name;
        Type = type;
        Flags = flags;
        _value = value;
    }

    internal NamedValue(string name, object? value, CimType type, CimFlags flags, object? stored, Lifetime lifetime)
        : this(name, value, type, flags)
    {
        Stored = stored;
        HasStored = true;
        _lifetime = lifetime;
    }

    internal string Name { get; }

    internal CimType Type { get; }

    internal CimFlags Flags { get; }

    /// <summary>True while the value is that of the server, in its own form; setting another ends it.</summary>
    internal bool HasStored { get; private set; }

    internal object? Stored { get; }

    internal object? Value
    {
        get
        {
            _lifetime?.ThrowIfEnded();
            return _value;
        }

        set
        {
            _lifetime?.ThrowIfEnded();
            ClrValue.RequireFit(Name, value, Type);
            _value = value;
            HasStored = false;
        }
    }
}
