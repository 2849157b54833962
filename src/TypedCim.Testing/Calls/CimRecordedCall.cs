using System.Globalization;
using System.Text;

namespace TypedCim.Testing;

/// <summary>A call that a client made, as the server received it, and how it ended.</summary>
public sealed class CimRecordedCall
{
    private readonly object _gate = new();
    private CimValue _returnValue;
    private int _rows;

    internal CimRecordedCall(CimCallKind kind, CimRequest request, DateTimeOffset time)
    {
        Kind = kind;
        Namespace = request.Namespace;
        ClassName = request.ClassName;
        Options = request.Options;
        Time = time;
    }

    /// <summary>What the call asked for.</summary>
    public CimCallKind Kind { get; }

    /// <summary>Its place among all calls since the recorder was last cleared, from 1.</summary>
    public int Number { get; internal set; }

    /// <summary>When it came, by the server's clock.</summary>
    public DateTimeOffset Time { get; }

    /// <summary>The absolute namespace.</summary>
    public string Namespace { get; }

    /// <summary>The CIM name of the class; empty for raw WQL that cannot be read.</summary>
    public string ClassName { get; internal init; }

    /// <summary>The instance; null for queries, creations and static methods.</summary>
    public CimPath? Path { get; internal init; }

    /// <summary>The CIM name of the method; null for everything but method calls.</summary>
    public string? MethodName { get; internal init; }

    /// <summary>The arguments of a method call, or the properties that were written; empty for other calls. A copy of its own.</summary>
    public CimRecord Values { get; internal init; } = new("");

    /// <summary>The query as WQL, also for a typed one; null for other calls.</summary>
    public string? Query { get; internal init; }

    /// <summary>The condition of a typed query; null for one without and for other calls.</summary>
    public CimFilter? Filter { get; internal init; }

    /// <summary>The options of the view of the connection through which the call came.</summary>
    public CimCallOptions Options { get; }

    /// <summary>How many rows of a query the client has taken; a query that was left early shows fewer than match.</summary>
    public int Rows
    {
        get
        {
            lock (_gate)
                return _rows;
        }
    }

    /// <summary>What a method returned; an untyped null for other calls and before the end.</summary>
    public CimValue ReturnValue
    {
        get
        {
            lock (_gate)
                return _returnValue;
        }

        internal set
        {
            lock (_gate)
                _returnValue = value;
        }
    }

    /// <summary>Why the call failed; null when it has not.</summary>
    public Exception? Error { get; internal set; }

    /// <summary>The call in a line: number, kind, what, and how it ended.</summary>
    /// <returns>For example <c>#3 Invoke Demo_Printer.Name="A".Print(Pages = 2) -> 0</c>.</returns>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append('#').Append(Number.ToString(CultureInfo.InvariantCulture)).Append(' ').Append(Kind).Append(' ');
        text.Append(Query ?? Path?.ToString() ?? ClassName);
        if (MethodName is not null)
            text.Append('.').Append(MethodName);
        if (Kind is CimCallKind.Invoke or CimCallKind.Create or CimCallKind.Modify)
            text.Append('(').Append(string.Join(", ", Values.Select(value => value.Key + " = " + value.Value))).Append(')');
        return text.Append(Ending()).ToString();
    }

    internal void CountRow()
    {
        lock (_gate)
            _rows++;
    }

    private string Ending()
    {
        if (Error is CimException failure)
            return " -> " + failure.Status;
        if (Error is not null)
            return " -> " + Error.GetType().Name;
        if (Kind == CimCallKind.Query)
            return " -> " + Rows.ToString(CultureInfo.InvariantCulture) + (Rows == 1 ? " row" : " rows");
        return ReturnValue.IsNull ? "" : " -> " + ReturnValue;
    }
}
