using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>Task sequences as XML text and as objects.</summary>
/// <remarks>
/// Elements are named as on a site (<c>sequence</c>, <c>group</c>, <c>step</c>, with <c>type</c> and <c>name</c>). What a step holds stands in elements
/// named after its properties, so that every class of step is read back as it was written; a site writes commands and variables instead.
/// </remarks>
/// <param name="schemas">The classes of steps.</param>
internal sealed class SequenceXml(CimSchemaCollection schemas)
{
    private const string Root = "sequence";
    private const string Steps = "Steps";

    internal static string Write(SMS_TaskSequence sequence) => new XElement(
        Root,
        new XAttribute("version", sequence.SchemaVersion ?? "3.00"),
        (sequence.Steps ?? []).Select(step => Write(step, step is SMS_TaskSequence_Group ? "group" : "step"))).ToString();

    /// <summary>Reads a task sequence.</summary>
    /// <exception cref="FormatException">The text is no task sequence.</exception>
    internal SMS_TaskSequence Read(string? xml)
    {
        XElement root = Parse(xml);
        if (!string.Equals(root.Name.LocalName, Root, StringComparison.Ordinal))
            throw new FormatException($"A task sequence begins with <{Root}>, not with <{root.Name.LocalName}>.");

        return new SMS_TaskSequence
        {
            SchemaVersion = (string?)root.Attribute("version"),
            Steps = [.. root.Elements().Select(Read).Select(step => step as SMS_TaskSequence_Step ?? throw new FormatException($"{step} is no step."))],
        };
    }

    private static XElement Parse(string? xml)
    {
        try
        {
            return XElement.Parse(xml ?? "");
        }
        catch (XmlException problem)
        {
            throw new FormatException("The task sequence is no XML: " + problem.Message, problem);
        }
    }

    private static XElement Write(CimObject instance, string name)
    {
        var source = new CimSource(instance);
        var element = new XElement(name, new XAttribute("type", source.ClassName));
        for (int i = 0; i < source.PropertyCount; i++)
        {
            CimValue value = source.Read(i);
            if (!value.IsNull)
                element.Add(Items(value, source.NameOf(i)));
        }

        return element;
    }

    private static IEnumerable<XElement> Items(CimValue value, string name) => value.Type switch
    {
        CimType.Object => [Write(value.AsObject<CimObject>()!, name)],
        CimType.ObjectArray => value.AsObjectArray<CimObject>()!.Select(one => Write(one, name is Steps ? "step" : name)),
        CimType.StringArray => value.AsStringArray()!.Select(one => new XElement(name, one)),
        _ => [new XElement(name, value.AsString())],
    };

    private CimObject Read(XElement element)
    {
        string className = (string?)element.Attribute("type") ?? throw new FormatException($"<{element.Name.LocalName}> says no type.");
        CimObject instance = schemas.Find(className)?.Create() ?? throw new FormatException($"There is no step of type {className}.");
        CimClass cimClass = new CimSource(instance).Class!;
        var writer = new CimWriter(instance);
        foreach (IGrouping<string, XElement> group in element.Elements().GroupBy(NameOf, StringComparer.Ordinal))
        {
            int property = cimClass.IndexOf(group.Key);
            if (property < 0)
                throw new FormatException($"{className} has no {group.Key}.");

            Set(writer, property, cimClass.Properties[property].Type, [.. group]);
        }

        return instance;
    }

    private static string NameOf(XElement element) => element.Name.LocalName is "step" or "group" ? Steps : element.Name.LocalName;

    private void Set(CimWriter writer, int property, CimType type, XElement[] elements)
    {
        switch (type)
        {
            case CimType.Object:
                writer.Set(property, Read(elements[0]));
                break;
            case CimType.ObjectArray:
                writer.Set(property, (IReadOnlyList<CimObject>)Array.ConvertAll(elements, Read));
                break;
            case CimType.StringArray:
                writer.Set(property, Array.ConvertAll(elements, one => one.Value));
                break;
            case CimType.Boolean:
                writer.Set(property, bool.Parse(elements[0].Value));
                break;
            case CimType.String:
                writer.Set(property, elements[0].Value);
                break;
            case CimType.SInt32:
                writer.Set(property, int.Parse(elements[0].Value, CultureInfo.InvariantCulture));
                break;
            default:
                writer.Set(property, uint.Parse(elements[0].Value, CultureInfo.InvariantCulture));
                break;
        }
    }
}
