using TypedCim.Tool.Import.Pages;

namespace TypedCim.Tool.Import.Facts;

/// <summary>Reconciles the parts of a class page.</summary>
/// <param name="page">The page.</param>
/// <param name="className">The class.</param>
/// <param name="log">Takes findings.</param>
internal sealed class ClassFacts(ReferencePage page, string className, PageLog log)
{
    // Qualifiers whose meaning a proxy or a reader can use. The others say how the provider is built.
    private static readonly (string Name, CimClassFlags Flag)[] Flags =
    [
        ("Abstract", CimClassFlags.Abstract), ("Association", CimClassFlags.Association), ("Embedded", CimClassFlags.Embedded),
        ("Singleton", CimClassFlags.Singleton),
    ];

    private readonly MemberTypes _types = new(log);

    /// <summary>Gives the class with its own and inherited properties, and with the methods of the block, which hardly any page has.</summary>
    public CimClassSchema Read(SyntaxBlock? block)
    {
        if (block is null)
        {
            log.Report(ImportRules.SyntaxMissing, page.Title.Line.Span, className);
        }

        var flags = Flags.Where(flag => Has(flag.Name)).Aggregate(CimClassFlags.None, static (all, flag) => all | flag.Flag);
        IEnumerable<CimQualifierSchema> secured = Has("Secured") ? [new CimQualifierSchema("Secured", "true")] : [];
        return new CimClassSchema(
            className,
            block is null ? LeadText.FindBase(page) : block.Class.BaseName,
            Namespace: null,
            Description: null,
            flags,
            LeadText.FindDeprecation(page),
            new EquatableArray<CimPropertySchema>(ReadProperties(block)),
            block?.Class.Methods ?? default,
            new EquatableArray<CimQualifierSchema>(secured));
    }

    private IEnumerable<CimPropertySchema> ReadProperties(SyntaxBlock? block)
    {
        var declared = block?.Class.Properties ?? default;
        var entries = new EntryIndex(page.Entries, className, log);
        var matches = entries.Match([.. declared.Select(static property => property.Name)]);
        for (var i = 0; i < matches.Count; i++)
        {
            yield return Reconcile(block!, declared[i], matches[i]);
        }

        foreach (var entry in entries.Left)
        {
            if (_types.Decide(block: null, entry, Where(entry.Name.Text), entry.Name.Span) is { } type)
            {
                if (block is not null)
                {
                    log.Report(ImportRules.OnlyInSection, entry.Name.Span, Where(entry.Name.Text));
                }

                yield return Describe(entry.Name.Text, type, entry);
            }
        }
    }

    private CimPropertySchema Reconcile(SyntaxBlock block, CimPropertySchema declared, PageEntry? entry)
    {
        var where = Where(declared.Name);
        var span = entry?.Name.Span ?? block.SpanOf(declared.Name);
        var type = _types.Decide(declared.Type, entry, where, span)!;
        if (entry is null)
        {
            log.Report(ImportRules.OnlyInSyntax, span, where);
            return declared with { Type = type };
        }

        if (!string.Equals(entry.Name.Text, declared.Name, StringComparison.OrdinalIgnoreCase))
        {
            log.Report(ImportRules.NameConflict, span, where, entry.Name.Text);
        }

        return Describe(declared.Name, type, entry);
    }

    private CimPropertySchema Describe(string name, CimTypeSchema type, PageEntry entry)
    {
        var where = Where(name);
        var flags = AccessText.Read(entry, where, log)
            | (entry.Has("key") ? CimPropertyFlags.Key : 0)
            | (entry.Has("lazy") ? CimPropertyFlags.Lazy : 0)
            | (entry.Has("not_null") || entry.Has("notnull") ? CimPropertyFlags.NotNull : 0);
        return new CimPropertySchema(
            name,
            type,
            flags,
            EntryValues.Read(entry, type, where, log),
            DefaultValue: null,
            Description: null,
            entry.IsDeprecated || entry.Has("deprecated") || entry.Has("obsolete") ? string.Empty : null,
            new EquatableArray<CimQualifierSchema>(OtherQualifiers.Read(entry, type)));
    }

    private bool Has(string qualifier) => page.ClassQualifiers.Exists(candidate => candidate.Is(qualifier));

    private string Where(string name) => className + "." + name;
}
