namespace TypedCim.Testing;

/// <summary>What goes wrong on a test server: delays, errors and cut connections, on the calls that a test names.</summary>
/// <remarks>Every fault that takes a call strikes, in the order in which the faults were added, until one makes the call fail.</remarks>
public sealed class CimFaultScript
{
    private readonly object _gate = new();
    private readonly List<CimFault> _faults = [];

    internal CimFaultScript()
    {
    }

    /// <summary>All faults, in the order in which they were added.</summary>
    public IReadOnlyList<CimFault> All
    {
        get
        {
            lock (_gate)
                return [.. _faults];
        }
    }

    /// <summary>The faults that never struck: usually none at the end of a test.</summary>
    public IReadOnlyList<CimFault> Unfired => [.. All.Where(fault => fault.Fired == 0)];

    /// <summary>Adds a fault for the calls that a predicate picks.</summary>
    /// <param name="matches">True for a call that the fault may hit.</param>
    /// <returns>The fault: say which of the calls, and what happens.</returns>
    public CimFault On(Func<CimRecordedCall, bool> matches) => Add("Calls of a predicate", matches ?? throw new ArgumentNullException(nameof(matches)));

    /// <summary>Adds a fault for calls of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="className">The CIM name of the class that the call names; null for any.</param>
    /// <param name="methodName">The CIM name of the method; null for any.</param>
    /// <returns>The fault: say which of the calls, and what happens.</returns>
    public CimFault On(CimCallKind kind, string? className = null, string? methodName = null) => Add(
        kind + (className is null ? "" : " of " + className) + (methodName is null ? "" : "." + methodName),
        call => call.Kind == kind && IsNamed(className, call.ClassName) && IsNamed(methodName, call.MethodName));

    /// <summary>Forgets all faults.</summary>
    public void Clear()
    {
        lock (_gate)
            _faults.Clear();
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(Environment.NewLine, All.Select(fault => fault.ToString()));

    /// <summary>Counts a call with every fault and gives the faults that hit it.</summary>
    internal CimFault[] Take(CimRecordedCall call) => [.. All.Where(fault => fault.Takes(call))];

    private static bool IsNamed(string? wanted, string? given) => wanted is null || string.Equals(wanted, given, StringComparison.OrdinalIgnoreCase);

    private CimFault Add(string what, Func<CimRecordedCall, bool> matches)
    {
        var fault = new CimFault(what, matches);
        lock (_gate)
            _faults.Add(fault);
        return fault;
    }
}
