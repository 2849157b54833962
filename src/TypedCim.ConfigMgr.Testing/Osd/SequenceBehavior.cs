using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>Task sequences: reading, writing, importing and exporting them.</summary>
internal static class SequenceBehavior
{
    private const uint OfOperatingSystem = 2;
    private const uint Generic = 1;

    internal static void AddTo(SiteModel model)
    {
        CimTestServer server = model.Server;
        server.On<SMS_TaskSequencePackage>("GetSequence", call => call.Set("TaskSequence", Get(model, call)));
        server.On<SMS_TaskSequencePackage>("SetSequence", call => Set(model, call));
        server.On<SMS_TaskSequencePackage>("ImportSequence", call => call.Set("TaskSequence", Read(model, call, call.Argument("SequenceXML").AsString())));
        server.On<SMS_TaskSequence>("LoadFromXml", call => call.Return(Read(model, call, call.Argument("Xml").AsString())));
        server.On<SMS_TaskSequence>("SaveToXml", Save);
        server.On<SMS_TaskSequence>("ExportXml", call => call.Return(SequenceXml.Write(Read(model, call, call.Argument("Xml").AsString()))));
    }

    private static SMS_TaskSequence Get(SiteModel model, CimMethodCall<SMS_TaskSequencePackage> call)
    {
        SMS_TaskSequencePackage package = Require(model, call);
        return package.Sequence is null ? new SMS_TaskSequence { Steps = [] } : Read(model, call, package.Sequence);
    }

    private static void Set(SiteModel model, CimMethodCall<SMS_TaskSequencePackage> call)
    {
        var operation = SiteOperation.Of(call);
        SMS_TaskSequence sequence = call.Argument("TaskSequence").AsObject<SMS_TaskSequence>() ?? throw operation.InvalidParameters("TaskSequence is missing.");
        SMS_TaskSequencePackage given = call.Argument("TaskSequencePackage").AsObject<SMS_TaskSequencePackage>()
            ?? throw operation.InvalidParameters("TaskSequencePackage is missing.");

        // An object without an id is a new task sequence: that is how one is made.
        bool isNew = string.IsNullOrEmpty(given.PackageID);
        string id = isNew ? model.Packages.Add(nameof(SMS_TaskSequencePackage), given.Name ?? "") : Require(model, call).PackageID;
        SMS_TaskSequence_Reference[] references = [.. ToReferences(PackagesOf(sequence).Append(given.BootImageID).OfType<string>())];
        foreach (SMS_TaskSequence_Reference reference in references)
            model.Packages.Require(reference.Package, operation);

        var path = new CimPath(nameof(SMS_TaskSequencePackage), [new CimKey("PackageID", id)]);
        model.Server.Update(
            path,
            ("Sequence", SequenceXml.Write(sequence)),
            ("References", references),
            ("ReferencesCount", (uint)references.Length),
            ("Type", given.BootImageID is null ? Generic : OfOperatingSystem),
            ("BootImageID", given.BootImageID),
            ("LastRefreshTime", model.Now));
        call.Set("SavedTaskSequencePackagePath", path.ToString());
    }

    private static void Save(CimMethodCall<SMS_TaskSequence> call)
    {
        SMS_TaskSequence sequence = call.Argument("TaskSequence").AsObject<SMS_TaskSequence>()
            ?? throw SiteOperation.Of(call).InvalidParameters("TaskSequence is missing.");
        SMS_TaskSequence_Reference[] references = [.. ToReferences(PackagesOf(sequence))];
        call.Set("References", references);
        call.Set("Flags", 0u);
        call.Return(SequenceXml.Write(sequence));
    }

    private static SMS_TaskSequence Read<T>(SiteModel model, CimMethodCall<T> call, string? xml)
        where T : CimObject
    {
        try
        {
            return model.SequenceXml.Read(xml);
        }
        catch (FormatException problem)
        {
            throw SiteOperation.Of(call).InvalidParameters(problem.Message);
        }
    }

    private static SMS_TaskSequencePackage Require(SiteModel model, CimMethodCall<SMS_TaskSequencePackage> call)
    {
        string? id = call.Argument("TaskSequencePackage").AsObject<SMS_TaskSequencePackage>()?.PackageID;
        return (string.IsNullOrEmpty(id) ? null : model.Server.Find<SMS_TaskSequencePackage>(id))
            ?? throw SiteOperation.Of(call).Failure(id, $"There is no task sequence package {id ?? "NULL"} on site {model.SiteCode}.");
    }

    /// <summary>The packages that steps name: every property of a step whose name ends in PackageID.</summary>
    private static IEnumerable<string> PackagesOf(SMS_TaskSequence sequence) => (sequence.Steps ?? []).SelectMany(PackagesOf);

    private static IEnumerable<SMS_TaskSequence_Reference> ToReferences(IEnumerable<string> packages) =>
        packages.Distinct(StringComparer.OrdinalIgnoreCase).Select(package => new SMS_TaskSequence_Reference { Package = package });

    private static IEnumerable<string> PackagesOf(SMS_TaskSequence_Step step)
    {
        if (step is SMS_TaskSequence_Group group)
            return (group.Steps ?? []).SelectMany(PackagesOf);

        var source = new CimSource(step);
        return Enumerable.Range(0, source.PropertyCount)
            .Where(property => source.NameOf(property).EndsWith("PackageID", StringComparison.Ordinal))
            .Select(property => source.Read(property).AsString())
            .Where(package => !string.IsNullOrEmpty(package))
            .OfType<string>();
    }
}
