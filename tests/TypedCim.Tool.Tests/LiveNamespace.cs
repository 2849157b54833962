using Microsoft.Management.Infrastructure;
using MmiStandIn;
using NativeType = Microsoft.Management.Infrastructure.CimType;

namespace TypedCim.Tool.Tests;

/// <summary>A namespace with classes of every kind, behind the stand-in for MMI.</summary>
internal static class LiveNamespace
{
    public const string Name = @"root\acme";

    public const string Description =
        "A \"device\" of C:\\Acme.\nIt has a text that is much longer than a line of the file may be, "
        + "so that it is cut into pieces between two of its words, and nowhere else.";

    private static readonly string[] Codes = ["0", "1"];

    private static readonly string[] Labels = ["Idle", "Busy; \"very\""];

    /// <summary>Starts a server.</summary>
    /// <returns>The server and the name of its host.</returns>
    public static (StandInServer Server, string Host) Start()
    {
        var server = new StandInServer();
        server.AddClass(Name, Base());
        server.AddClass(Name, new ClassDescription("Acme_Part")
        {
            Properties = [new PropertyDescription("Comment", NativeType.String), EmbeddedIn("Inner", NativeType.Instance, "Acme_Part")],
        });
        server.AddClass(Name, new ClassDescription("Acme_Screw", "Acme_Part") { Properties = [new PropertyDescription("Length", NativeType.UInt32)] });
        server.AddClass(Name, Device());
        server.AddClass(Name, Link());
        server.AddClass(Name, new ClassDescription("Other_Thing") { Properties = [new PropertyDescription("Id", NativeType.SInt32, CimFlags.Key)] });
        server.AddClass(Name, new ClassDescription("__SystemThing"));
        var host = "live-" + Guid.NewGuid().ToString("N");
        StandInNetwork.Register(host, server);
        return (server, host);
    }

    private static ClassDescription Base() => new("Acme_Base")
    {
        Qualifiers = [Mark("Abstract"), new QualifierDescription("Locale", 1033, CimFlags.ToSubclass)],
        Properties =
        [
            new PropertyDescription(
                "Name", NativeType.String, CimFlags.Key, Mark("key"), Mark("read"), new QualifierDescription("Description", "The name on the label.")),
            new PropertyDescription("Notes", NativeType.String, CimFlags.None, Mark("lazy"), Mark("write")),
        ],
        Methods = [Method("Reset", NativeType.UInt32, [])],
    };

    private static ClassDescription Device() => new("Acme_Device", "Acme_Base")
    {
        Qualifiers =
        [
            new QualifierDescription("Locale", 1033, CimFlags.ToSubclass),
            new QualifierDescription("Description", Description),
            new QualifierDescription("UUID", "{00000000-0000-0000-0000-000000000001}"),
        ],
        Properties =
        [
            new PropertyDescription(
                "State",
                NativeType.UInt32,
                CimFlags.None,
                Mark("read"),
                new QualifierDescription("ValueMap", Codes),
                new QualifierDescription("Values", Labels)),
            new PropertyDescription("Slots", NativeType.UInt16Array) { DefaultValue = new ushort[] { 1, 2 } },
            new PropertyDescription("Share", NativeType.Real64) { DefaultValue = 1e30 },
            new PropertyDescription("Letter", NativeType.Char16) { DefaultValue = '\'' },
            new PropertyDescription("Title", NativeType.String, CimFlags.None, new QualifierDescription("Fixed", true, CimFlags.DisableOverride))
            {
                DefaultValue = "it's \"x\"\t\\",
            },
            new PropertyDescription("IsOn", NativeType.Boolean) { DefaultValue = true },
            new PropertyDescription("Length", NativeType.DateTime) { DefaultValue = new TimeSpan(3, 4, 5, 6) },
            EmbeddedIn("Parts", NativeType.InstanceArray, "Acme_Part"),
            EmbeddedIn("Ghost", NativeType.Instance, "Acme_Unknown"),
            new PropertyDescription("Text", NativeType.String, CimFlags.None, new QualifierDescription("EmbeddedInstance", "Acme_Part")),
            new PropertyDescription("Anything", NativeType.Instance),
            new PropertyDescription("Owner", NativeType.Reference) { ReferenceClass = "Acme_Base" },
            // Redeclared: the base has it lazy.
            new PropertyDescription("Notes", NativeType.String, CimFlags.None, Mark("write")),
        ],
        Methods =
        [
            Method(
                "Assign",
                NativeType.SInt32,
                [Mark("Static")],
                new ParameterDescription("Result", NativeType.Instance, isIn: false, isOut: true, Id(2)) { ReferenceClass = "Acme_Screw" },
                new ParameterDescription("Names", NativeType.StringArray, isIn: true, isOut: false, Id(0)),
                new ParameterDescription("Count", NativeType.UInt32, isIn: true, isOut: true, Id(1), Mark("Optional"))),
            Method("Beep", NativeType.Unknown, []),
        ],
    };

    private static ClassDescription Link() => new("Acme_Link")
    {
        Qualifiers = [Mark("Association")],
        Properties =
        [
            new PropertyDescription("Source", NativeType.Reference, CimFlags.Key, Mark("key")) { ReferenceClass = "Acme_Device" },
            new PropertyDescription("Sink", NativeType.Reference, CimFlags.Key, Mark("key"), new QualifierDescription("CIMTYPE", "ref:Acme_Device")),
        ],
    };

    private static PropertyDescription EmbeddedIn(string name, NativeType type, string className) =>
        new(name, type, CimFlags.None, new QualifierDescription("CIMTYPE", "object:" + className));

    private static QualifierDescription Mark(string name) => new(name, value: true);

    private static QualifierDescription Id(int number) => new("ID", number);

    private static MethodDescription Method(string name, NativeType type, QualifierDescription[] qualifiers, params ParameterDescription[] parameters)
    {
        var method = new MethodDescription(name, type, parameters);
        foreach (var qualifier in qualifiers)
        {
            method.AllQualifiers.Add(qualifier);
        }

        return method;
    }
}
