using System.Globalization;
using TypedCim.Mof;

namespace TypedCim.Testing;

/// <summary>Turns values of a MOF text into values of the types that a class declares.</summary>
/// <param name="aliases">The aliases of the text.</param>
/// <param name="errors">Makes the errors.</param>
/// <param name="repository">Knows the classes.</param>
/// <param name="home">The namespace of classes whose schema names none.</param>
internal sealed class SeedValues(SeedAliases aliases, SeedErrors errors, InstanceRepository repository, string home)
{
    /// <summary>The namespace of an instance: that of the text, else that of its class.</summary>
    /// <exception cref="CimException">The class is not known, or not there.</exception>
    internal (CimClass Class, string Namespace) Locate(MofInstance instance) => errors.At(instance.ClassSpan, () =>
    {
        if (instance.Namespace is { } written && IsAbsolute(written))
            return (repository.Classes.RequireForSeed(instance.ClassName, written), written);

        CimClass cimClass = repository.Classes.Require(instance.ClassName);
        return (cimClass, cimClass.NamespaceIn(home));
    });

    /// <summary>Converts the value of a property.</summary>
    /// <exception cref="CimException">It does not fit the type.</exception>
    internal CimValue Convert(MofValue value, CimClass owner, CimProperty property)
    {
        if (value.Kind == MofValueKind.Null)
            return CimValue.NullOf(property.Type);

        if (!property.Type.IsArray())
            return ConvertOne(value, owner, property);

        if (value.Kind != MofValueKind.Array)
            throw Mismatch(value, owner, property, "an array", "Put the value in braces.");

        // Each element first, so that an error points at it.
        CimValue[] items = [.. value.Items.Select(item => item.Kind == MofValueKind.Null ? default : ConvertOne(item, owner, property))];
        return property.Type.Element() switch
        {
            CimType.Object => CimValue.From(Array.ConvertAll(items, item => item.AsObject<CimObject>()!)),
            CimType.Reference => CimValue.FromArray(Array.ConvertAll(items, item => item.AsReference()!)),
            _ => errors.At(value.Span, () => ConvertTexts(items, owner, property)),
        };
    }

    // A relative namespace means that of the server, as for the classes.
    private static bool IsAbsolute(string name) =>
        name.Equals("root", StringComparison.OrdinalIgnoreCase) || name.StartsWith(@"root\", StringComparison.OrdinalIgnoreCase);

    private static CimValue ConvertTexts(CimValue[] items, CimClass owner, CimProperty property) =>
        ValueImport.Convert(owner, property, CimValue.FromArray(Array.ConvertAll(items, item => item.AsString()!)));

    private CimValue ConvertOne(MofValue value, CimClass owner, CimProperty property)
    {
        CimType type = property.Type.Element();
        return type switch
        {
            CimType.Object => CimValue.From(Embed(value, owner, property)),
            CimType.Reference when value.Kind == MofValueKind.Alias => CimValue.From(PathOf(value)),
            _ when Fits(value.Kind, type) => Parse(value, owner, property),
            _ => throw Mismatch(value, owner, property, "a " + type.ToMof(), AdviceFor(type)),
        };
    }

    private static bool Fits(MofValueKind kind, CimType type) => type switch
    {
        CimType.Boolean => kind == MofValueKind.Boolean,
        CimType.Real32 or CimType.Real64 => kind is MofValueKind.Real or MofValueKind.Integer,
        CimType.Char16 => kind is MofValueKind.Character or MofValueKind.Integer,
        CimType.String or CimType.DateTime or CimType.Reference => kind == MofValueKind.String,
        _ => kind == MofValueKind.Integer,
    };

    private static string AdviceFor(CimType type) => type switch
    {
        CimType.Boolean => "Write TRUE or FALSE.",
        CimType.Real32 or CimType.Real64 => "Write a number.",
        CimType.Char16 => "Write one character in single quotes.",
        CimType.String => "Write text in double quotes.",
        CimType.DateTime => "Write 25 characters in double quotes.",
        CimType.Reference => "Write an object path in double quotes, or the alias of an instance.",
        _ => "Write a number; the values of an enumeration are numbers too.",
    };

    // Texts convert to every type, so that one array can be made from them; the literal's form was checked before.
    private CimValue Parse(MofValue value, CimClass owner, CimProperty property)
    {
        CimType type = property.Type.Element();
        bool isCode = ushort.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out ushort code)
            && type == CimType.Char16 && value.Kind == MofValueKind.Integer;
        CimValue text = CimValue.From(isCode ? ((char)code).ToString() : value.Text);
        return errors.At(value.Span, () =>
        {
            CimValue parsed = ValueImport.Convert(owner, new CimProperty(property.Name, type, property.Flags), text);
            return property.Type.IsArray() && type != CimType.Reference ? text : parsed;
        });
    }

    private CimRecord Embed(MofValue value, CimClass owner, CimProperty property)
    {
        if (value.Kind == MofValueKind.Instance)
            return Embed(value.Instance!, property.Family);

        if (value.Kind != MofValueKind.Alias)
            throw Mismatch(value, owner, property, "an embedded object", "Write 'instance of' with its class, or the alias of an instance.");

        aliases.NoteEmbedded(value.Text);
        return Follow(value, instance => Embed(instance, property.Family));
    }

    private CimRecord Embed(MofInstance instance, CimFamily? family)
    {
        CimClass cimClass = family?.Find(instance.ClassName) ?? repository.Classes.Find(instance.ClassName) ?? throw UnknownClass(instance, family);
        var record = new CimRecord(cimClass.Name);
        foreach (MofInstanceProperty property in instance.Properties)
        {
            int number = NumberOf(cimClass, property);
            if (property.Value is { } value)
                record.Add(cimClass.Properties[number].Name, Convert(value, cimClass, cimClass.Properties[number]));
        }

        return record;
    }

    private CimException UnknownClass(MofInstance instance, CimFamily? family)
    {
        string advice = NearestName.Advice(instance.ClassName, family?.Classes.Select(one => one.Name) ?? []);
        string problem = $"No schema of the test server knows the class {instance.ClassName}. {advice}";
        return errors.At(instance.ClassSpan, CimStatus.InvalidClass, instance.ClassName, problem);
    }

    /// <summary>The number of the property that an instance sets.</summary>
    /// <exception cref="CimException">The class has no such property.</exception>
    internal int NumberOf(CimClass cimClass, MofInstanceProperty property) =>
        errors.At(property.Span, () => ValueImport.NumberOf(cimClass, property.Name));

    private CimPath PathOf(MofValue alias) => Follow(alias, instance =>
    {
        (CimClass cimClass, string namespaceName) = Locate(instance);
        if (!aliases.IsTopLevel(alias.Text) || cimClass.Keys.Count == 0 && !InstanceKeys.IsSingleton(cimClass))
        {
            string problem = $"{alias.Text} stands for a {cimClass.Name} that no reference can name: it is embedded, or its class has no keys.";
            throw errors.At(alias.Span, CimStatus.InvalidParameter, cimClass.Name, problem);
        }

        return InstanceKeys.PathOf(cimClass, IsHome(cimClass, namespaceName) ? null : namespaceName, KeysOf(instance, cimClass))!;
    });

    private CimValue[] KeysOf(MofInstance instance, CimClass cimClass)
    {
        CimValue[] values = [.. cimClass.Properties.Select(property => CimValue.NullOf(property.Type))];
        foreach (MofInstanceProperty property in instance.Properties)
        {
            int number = cimClass.IndexOf(property.Name);
            if (number >= 0 && cimClass.Keys.Contains(number) && property.Value is { } value)
                values[number] = Convert(value, cimClass, cimClass.Properties[number]);
        }

        return values;
    }

    private bool IsHome(CimClass cimClass, string namespaceName) =>
        string.Equals(cimClass.NamespaceIn(home), namespaceName, StringComparison.OrdinalIgnoreCase);

    private T Follow<T>(MofValue alias, Func<MofInstance, T> read)
    {
        MofInstance instance = aliases[alias.Text];
        if (!aliases.TryEnter(alias.Text))
        {
            string problem = $"{alias.Text} leads back to itself, or there are too many aliases in its chain or in the text. Write the value out.";
            throw errors.At(alias.Span, CimStatus.InvalidParameter, instance.ClassName, problem);
        }

        try
        {
            return read(instance);
        }
        finally
        {
            aliases.Leave(alias.Text);
        }
    }

    private CimException Mismatch(MofValue value, CimClass owner, CimProperty property, string expected, string advice)
    {
        string given = value.Kind switch
        {
            MofValueKind.Array => "an array",
            MofValueKind.Instance => "an instance of " + value.Instance!.ClassName,
            MofValueKind.String => $"the text \"{value.Text}\"",
            _ => value.Text,
        };
        string problem = $"{owner.Name}.{property.Name} takes {expected}, and {given} is given. {advice}";
        return errors.At(value.Span, CimStatus.TypeMismatch, owner.Name, problem);
    }
}
