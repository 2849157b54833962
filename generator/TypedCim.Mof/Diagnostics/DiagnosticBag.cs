namespace TypedCim.Mof;

/// <summary>Collects the diagnostics of one file, up to a limit for errors and one for the rest.</summary>
internal sealed class DiagnosticBag(int limit)
{
    private readonly List<MofDiagnostic> _items = [];
    private readonly HashSet<string> _reportedOnce = new(StringComparer.Ordinal);
    private int _errors;
    private int _others;
    private MofSpan _lastSpan;

    /// <summary>Gets the number of errors, listed or not.</summary>
    public int ErrorCount => _errors;

    /// <summary>Gets the number of findings, listed or not.</summary>
    public int Count => _errors + _others;

    public void Add(MofRule rule, MofSpan span, params string[] arguments)
    {
        var isError = rule.Severity == MofSeverity.Error;
        var count = isError ? ++_errors : ++_others;
        if (count <= limit)
        {
            _items.Add(new MofDiagnostic(rule, span, EquatableArray<string>.Own(arguments)));
        }
        else
        {
            _lastSpan = span;
        }
    }

    /// <summary>Tells whether something is reported for the first time in the file, and remembers it.</summary>
    public bool IsFirst(string what) => _reportedOnce.Add(what);

    /// <summary>Gives all diagnostics in the order of the text; those of one place in the order in which they were found.</summary>
    public EquatableArray<MofDiagnostic> ToSortedArray()
    {
        if (_errors > limit || _others > limit)
        {
            _items.Add(new MofDiagnostic(
                MofRules.TooManyDiagnostics,
                _lastSpan,
                new EquatableArray<string>(["this file", Excess(_errors), Excess(_others)])));
        }

        var keys = new long[_items.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = ((long)_items[i].Span.Start << 32) | (uint)i;
        }

        var items = _items.ToArray();
        Array.Sort(keys, items);
        return EquatableArray<MofDiagnostic>.Own(items);
    }

    private string Excess(int count) => CanonicalNumber.Text(Math.Max(0, count - limit));
}
