namespace TypedCim.Testing;

/// <summary>Takes values in: converts them to the type that the class declares, and copies embedded objects into records of the server's own.</summary>
/// <param name="classes">The known classes.</param>
internal sealed class ValueImport(ClassTable classes)
{
    /// <summary>True for a property that a derived class redeclares with another type: its name means the other one.</summary>
    internal static bool IsHidden(CimSource source, int property) =>
        source.Class is { } cimClass && property < cimClass.Properties.Count && cimClass.IndexOf(cimClass.Properties[property].Name) != property;

    internal static CimValue Convert(CimClass cimClass, CimProperty property, CimValue value)
    {
        try
        {
            return value.ConvertTo(property.Type);
        }
        catch (CimException mismatch) when (mismatch.Status == CimStatus.TypeMismatch)
        {
            throw Failure.Of(CimStatus.TypeMismatch, cimClass.Name, $"{cimClass.Name}.{property.Name}: {mismatch.Message}", inner: mismatch);
        }
    }

    /// <summary>The number of a property.</summary>
    /// <exception cref="CimException">The class has no such property.</exception>
    internal static int NumberOf(CimClass cimClass, string name)
    {
        int property = cimClass.IndexOf(name);
        return property >= 0
            ? property
            : throw Failure.Of(CimStatus.NoSuchProperty, cimClass.Name, $"{cimClass.Name} has no property {name}. {NearestName.OfProperty(name, cimClass)}");
    }

    /// <summary>The value as the server keeps it.</summary>
    /// <exception cref="CimException">The value does not fit the property.</exception>
    internal CimValue Keep(CimClass cimClass, CimProperty property, CimValue value)
    {
        CimValue fitting = Convert(cimClass, property, value);
        return property.Type.Element() == CimType.Object ? KeepObjects(fitting, property.Family, cimClass.Name + "." + property.Name) : fitting;
    }

    /// <summary>A copy of embedded objects, one or several, as records and unchecked; any other value is given as it is.</summary>
    internal static CimValue Snapshot(CimValue value) =>
        value.IsNull || value.Type.Element() != CimType.Object ? value : CopyEach(value, one => one is null ? null! : SnapshotOf(one));

    /// <summary>A copy of embedded objects, one or several, as records.</summary>
    /// <param name="value">The objects.</param>
    /// <param name="family">The classes that are allowed; null for all.</param>
    /// <param name="owner">What holds the objects, for messages.</param>
    /// <exception cref="CimException">An object is of another class, or does not fit its own.</exception>
    internal CimValue KeepObjects(CimValue value, CimFamily? family, string owner) =>
        value.IsNull ? value : CopyEach(value, one => KeepObject(one, family, owner));

    // Reads the elements of the array as they are: AsObjectArray would refuse a null among them before there is a name to put into the message.
    private static CimValue CopyEach(CimValue value, Converter<CimObject?, CimObject> copy) => value.ToObject() is CimObject[] many
        ? CimValue.From(Array.ConvertAll(many, copy!))
        : CimValue.From(copy(value.AsObject<CimObject>()));

    private static CimRecord SnapshotOf(CimObject instance)
    {
        var source = new CimSource(instance);
        var copy = new CimRecord(source.ClassName);
        for (int i = 0; i < source.PropertyCount; i++)
        {
            if (source.IsLoaded(i) && !IsHidden(source, i))
                copy.Add(source.NameOf(i), Snapshot(source.Read(i)));
        }

        return copy;
    }

    private CimRecord KeepObject(CimObject? instance, CimFamily? family, string owner)
    {
        if (instance is null)
            throw new CimException($"{owner} was given an array with a null in it. Leave the element out.", CimStatus.InvalidParameter);

        var source = new CimSource(instance);
        CimClass? known = family?.Find(source.ClassName) ?? classes.Find(source.ClassName) ?? source.Class;
        if (known is not null && family is not null && !known.Is(family.Class.Name))
        {
            string problem = $"{owner} holds objects of class {family.Class.Name}; an object of class {source.ClassName} was given.";
            throw Failure.Of(CimStatus.TypeMismatch, source.ClassName, problem);
        }

        var kept = new CimRecord(source.ClassName);
        for (int i = 0; i < source.PropertyCount; i++)
        {
            if (source.IsLoaded(i) && !IsHidden(source, i))
                KeepProperty(kept, known, source.NameOf(i), source.Read(i));
        }

        return kept;
    }

    private void KeepProperty(CimRecord kept, CimClass? known, string name, CimValue value)
    {
        // A derived class that only the client knows by name has properties that the known base has not.
        bool isExact = known is not null && string.Equals(known.Name, kept.ClassName, StringComparison.OrdinalIgnoreCase);
        int number = known is null ? -1 : isExact ? NumberOf(known, name) : known.IndexOf(name);
        if (number >= 0)
            kept.Add(known!.Properties[number].Name, Keep(known, known.Properties[number], value));
        else
            kept.Add(name, value.Type.Element() == CimType.Object ? KeepObjects(value, family: null, kept.ClassName + "." + name) : value);
    }
}
