namespace TypedCim.Testing;

/// <summary>One running query: the rows as they were when it began, handed out one at a time.</summary>
internal sealed class QueryStream
{
    private readonly CimQueryRequest _request;
    private readonly InstanceRepository _repository;
    private readonly CimTestServer _server;
    private readonly WqlQuery? _query;
    private readonly CimException? _problem;
    private readonly Dictionary<CimClass, int[]> _columns = [];
    private IReadOnlyList<StoredInstance>? _rows;
    private int _next;

    internal QueryStream(CimQueryRequest request, InstanceRepository repository, CimTestServer server)
    {
        _request = request;
        _repository = repository;
        _server = server;
        try
        {
            _query = Read();
        }
        catch (CimException problem)
        {
            _problem = problem;
        }

        Call = new CimRecordedCall(CimCallKind.Query, request, server.Time.GetUtcNow())
        {
            ClassName = _query?.Class.Name ?? _problem?.ClassName ?? request.ClassName,
            Query = TextOf(request),
            Filter = request.Filter,
        };
    }

    internal CimRecordedCall Call { get; }

    internal CimObject? Current { get; private set; }

    internal async Task<bool> MoveNextAsync(CimFault[] faults, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_rows is null)
        {
            await StrikeAsync(FaultMoment.BeforeWork).ConfigureAwait(false);
            if (_problem is not null)
                throw _problem;
            _rows = _query!.Run(_repository.FindAll(_request.Namespace, _query.Class));
        }

        await StrikeAsync(FaultMoment.AfterRows).ConfigureAwait(false);
        if (_next == _rows.Count)
        {
            await StrikeAsync(FaultMoment.AfterWork).ConfigureAwait(false);
            return false;
        }

        Current = RowOf(_rows[_next++]);
        Call.CountRow();
        return true;

        async Task StrikeAsync(FaultMoment moment)
        {
            foreach (CimFault fault in faults)
                await fault.StrikeAsync(Call, moment, _next, _server.Time, cancellationToken).ConfigureAwait(false);
        }
    }

    // A condition for which WQL has no words is answered all the same.
    private static string TextOf(CimQueryRequest request)
    {
        try
        {
            return CimWql.Select(request);
        }
        catch (CimException)
        {
            return request.ClassName;
        }
    }

    private WqlQuery Read()
    {
        if (_request.Wql is { } wql)
            return WqlParser.Parse(wql, className => _repository.Classes.Require(className, _request.Namespace));

        return new FilterReader(_repository.Classes.Require(_request.ClassName, _request.Namespace)).Read(_request);
    }

    private CimObject RowOf(StoredInstance instance)
    {
        if (!_columns.TryGetValue(instance.Class, out int[]? columns))
            _columns.Add(instance.Class, columns = ColumnPick.ForQuery(instance.Class, _query!.Columns));

        CimObject row = _request.CreateRow(instance.Class.Name);
        ValueExport.Push(row, instance, columns);
        return row;
    }
}
