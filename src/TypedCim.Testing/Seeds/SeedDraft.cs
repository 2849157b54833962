using TypedCim.Mof;

namespace TypedCim.Testing;

/// <summary>An instance of a MOF text with its values in the types of its class.</summary>
internal sealed class SeedDraft
{
    private readonly CimClass _class;
    private readonly string _namespace;
    private readonly List<(MofSpan Span, string Name, CimValue Value)> _values = [];

    private SeedDraft(MofInstance instance, CimClass cimClass, string namespaceName)
    {
        Instance = instance;
        _class = cimClass;
        _namespace = namespaceName;
    }

    internal MofInstance Instance { get; }

    /// <summary>Reads an instance; what is wrong with one of its properties is kept among the errors.</summary>
    /// <exception cref="CimException">The class is not known, or not in the namespace.</exception>
    internal static SeedDraft Read(MofInstance instance, SeedValues values, SeedErrors errors)
    {
        (CimClass cimClass, string namespaceName) = values.Locate(instance);
        var draft = new SeedDraft(instance, cimClass, namespaceName);
        foreach (MofInstanceProperty property in instance.Properties)
            errors.Try(() => draft.Read(property, values));
        return draft;
    }

    /// <summary>Begins the write of the instance; what is wrong with one of its values is kept among the errors.</summary>
    /// <exception cref="CimException">The class cannot have instances.</exception>
    internal InstanceWrite Begin(InstanceRepository repository, SeedErrors errors)
    {
        InstanceWrite write = errors.At(Instance.ClassSpan, () => repository.BeginCreate(_class, _namespace));
        foreach ((MofSpan span, string name, CimValue value) in _values)
            errors.Try(() => errors.At(span, () => write.Set(name, value)));
        return write;
    }

    private void Read(MofInstanceProperty property, SeedValues values)
    {
        int number = values.NumberOf(_class, property);
        if (property.Value is { } value)
            _values.Add((value.Span, property.Name, values.Convert(value, _class, _class.Properties[number])));
    }
}
