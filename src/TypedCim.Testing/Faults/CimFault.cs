using System.Globalization;

namespace TypedCim.Testing;

/// <summary>One line of a fault script: which calls it hits, when, and what happens then.</summary>
/// <remarks>
/// Without a count it hits every matching call. Describe a fault completely before the first call: it is not made to be changed while calls run.
/// A delay and a failure can stand in one fault; the delay comes first.
/// </remarks>
public sealed class CimFault
{
    private readonly object _gate = new();
    private readonly string _what;
    private readonly Func<CimRecordedCall, bool> _matches;
    private int _first = 1;
    private int _count = int.MaxValue;
    private FaultMoment _moment;
    private int _rows;
    private TimeSpan? _delay;
    private Func<CimRecordedCall, Exception>? _failure;
    private string _failureText = "";
    private int _matched;
    private int _fired;

    internal CimFault(string what, Func<CimRecordedCall, bool> matches)
    {
        _what = what;
        _matches = matches;
    }

    /// <summary>How many calls have matched so far, hit or not.</summary>
    public int Matched
    {
        get
        {
            lock (_gate)
                return _matched;
        }
    }

    /// <summary>How many times the fault has struck.</summary>
    public int Fired
    {
        get
        {
            lock (_gate)
                return _fired;
        }
    }

    /// <summary>Hits the n-th matching call alone, or from there on together with <see cref="Times"/>.</summary>
    /// <param name="number">The number of the call among those that match this fault, from 1.</param>
    /// <returns>The same fault.</returns>
    public CimFault Nth(int number)
    {
        _first = AtLeastOne(number, nameof(number));
        _count = _count == int.MaxValue ? 1 : _count;
        return this;
    }

    /// <summary>Hits so many matching calls, then no more.</summary>
    /// <param name="count">How many.</param>
    /// <returns>The same fault.</returns>
    public CimFault Times(int count)
    {
        _count = AtLeastOne(count, nameof(count));
        return this;
    }

    /// <summary>Strikes in the middle of a query, after the client has taken so many rows.</summary>
    /// <param name="rows">How many rows come through.</param>
    /// <returns>The same fault.</returns>
    public CimFault AfterRows(int rows)
    {
        _rows = rows >= 0 ? rows : throw new ArgumentOutOfRangeException(nameof(rows), rows, "A query cannot have fewer than no rows.");
        _moment = FaultMoment.AfterRows;
        return this;
    }

    /// <summary>Strikes when the server has done its work, before the client learns of it: the client cannot know that the work is done.</summary>
    /// <returns>The same fault.</returns>
    public CimFault AfterWork()
    {
        _moment = FaultMoment.AfterWork;
        return this;
    }

    /// <summary>Makes the call wait, by the server's clock.</summary>
    /// <param name="length">How long; <see cref="Timeout.InfiniteTimeSpan"/> until the call is cancelled.</param>
    /// <returns>The same fault.</returns>
    public CimFault Delay(TimeSpan length)
    {
        if (length < TimeSpan.Zero && length != Timeout.InfiniteTimeSpan)
            throw new ArgumentOutOfRangeException(nameof(length), length, "A delay is not negative.");

        _delay = length;
        return this;
    }

    /// <summary>Makes the call fail with a status, as a server does.</summary>
    /// <param name="status">The status.</param>
    /// <param name="message">The message; null for one that names the script.</param>
    /// <param name="extendedStatus">The error instance that a provider would send along; null for none.</param>
    /// <returns>The same fault.</returns>
    public CimFault Throw(CimStatus status, string? message = null, CimRecord? extendedStatus = null)
    {
        _failureText = "fails with " + status;
        _failure = call => new CimException(message ?? $"The fault script made {call} fail.", status)
        {
            ClassName = call.ClassName,
            MethodName = call.MethodName,
            ExtendedStatus = extendedStatus is null ? null : new CimExtendedStatus(extendedStatus),
        };
        return this;
    }

    /// <summary>Makes the call fail with any exception.</summary>
    /// <param name="failure">Makes the exception for a call.</param>
    /// <returns>The same fault.</returns>
    public CimFault Throw(Func<CimRecordedCall, Exception> failure)
    {
        _failureText = "throws";
        _failure = failure ?? throw new ArgumentNullException(nameof(failure));
        return this;
    }

    /// <summary>Cuts the connection: the call ends with <see cref="CimConnectionException"/>. The next call connects anew.</summary>
    /// <returns>The same fault.</returns>
    public CimFault CutConnection()
    {
        _failureText = "cuts the connection";
        _failure = call => new CimConnectionException($"The connection to the test server broke during {call}: the fault script cut it.")
        {
            ClassName = call.ClassName,
            MethodName = call.MethodName,
        };
        return this;
    }

    /// <summary>The fault in a line: calls, moment, effect, and how often it has struck.</summary>
    /// <returns>For example <c>Query of Demo_Printer, call 2: cuts the connection (matched 1, fired 0)</c>.</returns>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "{0}{1}{2}: {3} (matched {4}, fired {5})",
        _what,
        DescribeCount(),
        _moment switch { FaultMoment.AfterRows => $", after {_rows} rows", FaultMoment.AfterWork => ", after the work", _ => "" },
        string.Join(", ", new[] { _delay is { } delay ? "waits " + delay : "", _failureText }.Where(part => part.Length > 0)),
        Matched,
        Fired);

    /// <summary>Counts a call when it matches, and tells whether it is to be hit.</summary>
    internal bool Takes(CimRecordedCall call)
    {
        if (!_matches(call))
            return false;

        lock (_gate)
        {
            _matched++;
            return _matched >= _first && _matched - _first < _count;
        }
    }

    internal async Task StrikeAsync(CimRecordedCall call, FaultMoment moment, int rows, TimeProvider time, CancellationToken cancellationToken)
    {
        if (moment != _moment || (moment == FaultMoment.AfterRows && rows != _rows))
            return;

        lock (_gate)
            _fired++;

        if (_delay is { } delay)
            await WaitAsync(delay, time, cancellationToken).ConfigureAwait(false);
        if (_failure is { } failure)
            throw failure(call);
    }

    private static int AtLeastOne(int value, string name) =>
        value >= 1 ? value : throw new ArgumentOutOfRangeException(name, value, "Calls are counted from 1.");

#if NETSTANDARD2_0
    private static Task WaitAsync(TimeSpan delay, TimeProvider time, CancellationToken cancellationToken) => time.Delay(delay, cancellationToken);
#else
    private static Task WaitAsync(TimeSpan delay, TimeProvider time, CancellationToken cancellationToken) => Task.Delay(delay, time, cancellationToken);
#endif

    private string DescribeCount()
    {
        if (_count == int.MaxValue)
            return "";

        return _count == 1
            ? FormattableString.Invariant($", call {_first}")
            : FormattableString.Invariant($", calls {_first} to {_first + _count - 1}");
    }
}
