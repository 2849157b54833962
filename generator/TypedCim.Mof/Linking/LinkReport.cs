namespace TypedCim.Mof;

/// <summary>Places findings in one file by the names of what they are about.</summary>
internal sealed class LinkReport(MofFile file)
{
    private readonly DiagnosticBag _bag = new(MofParseOptions.Default.MaxDiagnostics);
    private Dictionary<LocationKey, MofSpan>? _spans;

    public void Add(MofRule rule, MofSpan span, params string[] arguments) => _bag.Add(rule, span, arguments);

    /// <summary>Tells whether something is reported for the first time in the file, and remembers it.</summary>
    public bool IsFirst(string what) => _bag.IsFirst(what);

    /// <summary>Finds the place of a declaration.</summary>
    /// <returns>Null when the file has no such place.</returns>
    public MofSpan? Find(CimLocationKind kind, string className, string? member = null, string? parameter = null)
    {
        if (_spans is null)
        {
            _spans = [];
            foreach (var location in file.Locations)
            {
                var key = new LocationKey(location.Kind, location.ClassName, location.MemberName, location.ParameterName);
                if (!_spans.ContainsKey(key))
                {
                    _spans.Add(key, location.Span);
                }
            }
        }

        return _spans.TryGetValue(new LocationKey(kind, className, member, parameter), out var span) ? span : null;
    }

    public EquatableArray<MofDiagnostic> ToArray() => _bag.ToSortedArray();

    // Names ignore case.
    private readonly record struct LocationKey(CimLocationKind Kind, string ClassName, string? Member, string? Parameter)
    {
        public bool Equals(LocationKey other) =>
            Kind == other.Kind && Same(ClassName, other.ClassName) && Same(Member, other.Member) && Same(Parameter, other.Parameter);

        public override int GetHashCode() => (((HashOf(ClassName) * 397) ^ HashOf(Member)) * 397) ^ HashOf(Parameter) ^ (int)Kind;

        private static bool Same(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

        private static int HashOf(string? name) => name is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(name);
    }
}
