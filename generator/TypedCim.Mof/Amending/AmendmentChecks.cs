namespace TypedCim.Mof;

/// <summary>Compares the amendments of a file with the classes that they amend, so that no text is lost without a word.</summary>
/// <param name="homeOf">Gives the class of an amendment, or null when it is nowhere.</param>
/// <param name="knownClasses">The names of all classes.</param>
internal sealed class AmendmentChecks(Func<CimClassSchema, CimClassSchema?> homeOf, IReadOnlyCollection<string> knownClasses)
{
    private readonly NameSuggestions _suggestions = new();

    /// <summary>Finds what of the amendments of a file has no partner: classes, members, or names of values.</summary>
    /// <remarks>The amendments of a whole product often come with a few of its classes, so all classes that are missing are one finding.</remarks>
    public List<AmendmentProblem> Check(EquatableArray<CimClassSchema> classes)
    {
        var problems = new List<AmendmentProblem>();
        CimClassSchema? firstUnknown = null;
        var unknown = 0;
        foreach (var schema in classes)
        {
            if ((schema.Flags & CimClassFlags.Amendment) == 0)
            {
                continue;
            }

            if (homeOf(schema) is { } home)
            {
                Compare(problems, home, schema);
                continue;
            }

            firstUnknown ??= schema;
            unknown++;
        }

        if (firstUnknown is not null)
        {
            problems.Add(UnknownClass(firstUnknown.Name, unknown - 1));
        }

        return problems;
    }

    private AmendmentProblem UnknownClass(string name, int others)
    {
        var rest = others == 0 ? string.Empty : " The same is true of " + CanonicalNumber.Text(others) + " more in this file.";
        return new AmendmentProblem(
            MofRules.AmendmentOfUnknownClass, CimLocationKind.Class, name, null, null, [_suggestions.Ask(name, knownClasses), rest]);
    }

    private void Compare(List<AmendmentProblem> problems, CimClassSchema schema, CimClassSchema amendment)
    {
        var properties = Index(schema.Properties, static property => property.Name);
        var methods = Index(schema.Methods, static method => method.Name);
        foreach (var texts in amendment.Properties)
        {
            if (properties.TryGetValue(texts.Name, out var property))
            {
                CompareValues(problems, property.Values, texts.Values, amendment.Name, texts.Name, null);
            }
            else
            {
                problems.Add(UnknownMember(amendment.Name, texts.Name, properties.Keys));
            }
        }

        foreach (var texts in amendment.Methods)
        {
            if (methods.TryGetValue(texts.Name, out var method))
            {
                CompareValues(problems, method.Values, texts.Values, amendment.Name, texts.Name, null);
                CompareParameters(problems, amendment.Name, method, texts);
            }
            else
            {
                problems.Add(UnknownMember(amendment.Name, texts.Name, methods.Keys));
            }
        }

    }

    private void CompareParameters(List<AmendmentProblem> problems, string className, CimMethodSchema method, CimMethodSchema texts)
    {
        var parameters = Index(method.Parameters, static parameter => parameter.Name);
        foreach (var parameter in texts.Parameters)
        {
            if (parameters.TryGetValue(parameter.Name, out var own))
            {
                CompareValues(problems, own.Values, parameter.Values, className, texts.Name, parameter.Name);
            }
            else
            {
                problems.Add(new AmendmentProblem(
                    MofRules.AmendmentOfUnknownMember,
                    CimLocationKind.Parameter,
                    className,
                    texts.Name,
                    parameter.Name,
                    ["parameter", parameter.Name, _suggestions.Ask(parameter.Name, parameters.Keys)]));
            }
        }
    }

    private AmendmentProblem UnknownMember(string className, string name, IReadOnlyCollection<string> known) =>
        new(MofRules.AmendmentOfUnknownMember, CimLocationKind.Member, className, name, null, ["member", name, _suggestions.Ask(name, known)]);

    private static void CompareValues(
        List<AmendmentProblem> problems, CimValueTable? values, CimValueTable? texts, string className, string member, string? parameter)
    {
        if (!ValueLabels.LengthsDiffer(values, texts))
        {
            return;
        }

        var isBits = values!.Kind == CimValueTableKind.Bits;
        problems.Add(new AmendmentProblem(
            MofRules.MapLengthsDiffer,
            parameter is null ? CimLocationKind.Member : CimLocationKind.Parameter,
            className,
            member,
            parameter,
            [
                isBits ? "BitMap" : "ValueMap", CanonicalNumber.Text(values.Length),
                isBits ? "BitValues" : "Values", CanonicalNumber.Text(texts!.Length),
            ]));
    }

    private static Dictionary<string, T> Index<T>(EquatableArray<T> items, Func<T, string> nameOf)
        where T : IEquatable<T>
    {
        var index = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in items)
        {
            index[nameOf(item)] = item;
        }

        return index;
    }
}
