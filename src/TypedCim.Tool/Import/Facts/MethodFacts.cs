using System.Globalization;
using TypedCim.Tool.Import.Pages;

namespace TypedCim.Tool.Import.Facts;

/// <summary>Reconciles the parts of a method page.</summary>
/// <param name="page">The page.</param>
/// <param name="methodName">The method, as it was decided.</param>
/// <param name="log">Takes findings.</param>
internal sealed class MethodFacts(ReferencePage page, string methodName, PageLog log)
{
    private readonly MemberTypes _types = new(log);

    /// <summary>Gives the method.</summary>
    /// <returns>Null when the page does not tell what it returns.</returns>
    public CimMethodSchema? Read(SyntaxBlock? block)
    {
        var declared = block?.Class.Methods[0];
        if (declared is null)
        {
            log.Report(ImportRules.SyntaxMissing, page.Title.Line.Span, Method);
        }

        if ((declared?.ReturnType ?? ReturnText.FindType(page)) is not { } returned)
        {
            return null;
        }

        var meaning = ReturnText.FindMeaning(page, returned);
        var parameters = InOrder(ReadParameters(block, declared).ToList());
        var values = new ValueTables(log, Method, returned).Read(page.ReturnValues, meaning == CimReturnMeaning.Flags, isNamed: true);
        return new CimMethodSchema(
            methodName,
            returned,
            declared?.IsStatic == true,
            meaning,
            SuccessValues: default,
            values,
            new EquatableArray<CimParameterSchema>(parameters),
            Description: null,
            LeadText.FindDeprecation(page),
            IsExperimental: false,
            Remarks: default);
    }

    private string Method => page.Title.ClassName + "." + methodName;

    private IEnumerable<Parameter> ReadParameters(SyntaxBlock? block, CimMethodSchema? declared)
    {
        var parameters = declared?.Parameters ?? default;
        var entries = new EntryIndex(page.Entries.Where(IsParameter), Method, log);
        var matches = entries.Match([.. parameters.Select(static parameter => parameter.Name)]);
        for (var i = 0; i < matches.Count; i++)
        {
            yield return Reconcile(block!, parameters[i], matches[i]);
        }

        foreach (var entry in entries.Left)
        {
            if (_types.Decide(block: null, entry, Where(entry.Name.Text), entry.Name.Span) is { } type)
            {
                if (declared is not null)
                {
                    log.Report(ImportRules.OnlyInSection, entry.Name.Span, Where(entry.Name.Text));
                }

                yield return Describe(entry.Name.Text, type, entry, stated: null, isOptional: false);
            }
        }
    }

    // The parser leaves the return value out of the parameters, and so must the section.
    private static bool IsParameter(PageEntry entry) => !string.Equals(entry.Name.Text, "ReturnValue", StringComparison.OrdinalIgnoreCase);

    private Parameter Reconcile(SyntaxBlock block, CimParameterSchema declared, PageEntry? entry)
    {
        var where = Where(declared.Name);
        var span = entry?.Name.Span ?? block.SpanOf(block.Class.Methods[0].Name, declared.Name);
        var type = _types.Decide(declared.Type, entry, where, span)!;
        if (entry is null)
        {
            log.Report(ImportRules.OnlyInSyntax, span, where);
            if (!block.HasDirections)
            {
                log.Report(ImportRules.DirectionMissing, span, where);
            }

            return new Parameter(declared with { Type = type }, Id: null, span);
        }

        if (!string.Equals(entry.Name.Text, declared.Name, StringComparison.OrdinalIgnoreCase))
        {
            log.Report(ImportRules.NameConflict, span, where, entry.Name.Text);
        }

        return Describe(declared.Name, type, entry, block.HasDirections ? declared.Direction : null, declared.IsOptional);
    }

    private Parameter Describe(string name, CimTypeSchema type, PageEntry entry, CimDirection? stated, bool isOptional)
    {
        var where = Where(name);
        var section = DirectionOf(entry);
        if (stated is { } block && section is { } other && block != other)
        {
            log.Report(ImportRules.DirectionConflict, entry.Name.Span, where, Word(block), Word(other));
        }
        else if (stated is null && section is null)
        {
            log.Report(ImportRules.DirectionMissing, entry.Name.Span, where);
        }

        var schema = new CimParameterSchema(
            name,
            type,
            stated ?? section ?? CimDirection.In,
            isOptional || entry.Has("optional"),
            IsInterval: false,
            EntryValues.Read(entry, type, where, log),
            Description: null,
            new EquatableArray<CimQualifierSchema>(OtherQualifiers.Read(entry, type)));
        return new Parameter(schema, IdOf(entry), entry.Name.Span);
    }

    private static CimDirection? DirectionOf(PageEntry entry) => (entry.Has("in"), entry.Has("out"), entry.Has("inout")) switch
    {
        (true, true, _) or (_, _, true) => CimDirection.InOut,
        (false, true, _) => CimDirection.Out,
        (true, false, _) => CimDirection.In,
        _ => null,
    };

    private static string Word(CimDirection direction) => direction switch
    {
        CimDirection.Out => "out",
        CimDirection.InOut => "in, out",
        _ => "in",
    };

    private static int? IdOf(PageEntry entry)
    {
        var value = entry.Qualifiers.Find(static qualifier => qualifier.Is("id"))?.Values;
        return value is [var text] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
    }

    // Where all parameters have an id, that is their order on the wire.
    private IEnumerable<CimParameterSchema> InOrder(List<Parameter> parameters)
    {
        var isNumbered = parameters.TrueForAll(static parameter => parameter.Id is not null);
        var isInOrder = parameters.Select(static (parameter, index) => parameter.Id == index).All(static isNext => isNext);
        if (!isInOrder && parameters.Exists(static parameter => parameter.Id is not null))
        {
            log.Report(ImportRules.IdConflict, parameters[0].Span, Method);
        }

        return (isNumbered ? parameters.OrderBy(static parameter => parameter.Id) : parameters.AsEnumerable()).Select(static parameter => parameter.Schema);
    }

    private string Where(string parameter) => $"{Method}({parameter})";

    private readonly record struct Parameter(CimParameterSchema Schema, int? Id, MofSpan Span);
}
