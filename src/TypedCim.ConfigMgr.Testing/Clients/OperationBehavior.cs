using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>Notifications of clients, running scripts and CMPivot among them.</summary>
internal static class OperationBehavior
{
    private const uint RunScript = 135;
    private const uint CMPivot = 145;

    // Community knowledge, as the names in the MOF file are.
    private static readonly uint[] s_types = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 20, 21, 22, 100, 125, RunScript, CMPivot, 150];

    internal static void AddTo(SiteModel model)
    {
        CimTestServer server = model.Server;
        server.On<SMS_ClientOperation>("InitiateClientOperation", call => Start(model, call));
        server.On<SMS_ClientOperation>("InitiateClientOperationEx", call => StartWithParameter(model, call));
        server.On<SMS_ClientOperation>("IsClientOperationAllowed", call => Check(model, call));
        server.On<SMS_ClientOperation>("CancelClientOperation", call => Cancel(model, call));
        server.On<SMS_ClientOperation>("DeleteClientOperation", call => model.Operations.Remove(Require(model, call).ID));
    }

    private static void Start(SiteModel model, CimMethodCall<SMS_ClientOperation> call)
    {
        OperationTarget target = Check(model, call);
        if (target.Type is RunScript or CMPivot)
            throw SiteOperation.Of(call).InvalidParameters("Scripts and CMPivot need a parameter. Use InitiateClientOperationEx.");

        call.Set("OperationID", model.Operations.Start(target));
    }

    private static void StartWithParameter(SiteModel model, CimMethodCall<SMS_ClientOperation> call)
    {
        var operation = SiteOperation.Of(call);
        OperationTarget target = Check(model, call);
        string? parameter = call.Argument("Param").AsString();
        IClientWork? work = target.Type switch
        {
            RunScript => model.Scripts.Prepare(parameter, operation),
            CMPivot => model.Pivots.Prepare(parameter, operation),
            _ => null,
        };
        call.Set("OperationID", model.Operations.Start(target, work));
    }

    private static OperationTarget Check(SiteModel model, CimMethodCall<SMS_ClientOperation> call)
    {
        var operation = SiteOperation.Of(call);
        uint type = call.Argument("Type").AsUInt32() ?? 0;
        if (Array.IndexOf(s_types, type) < 0)
            throw operation.InvalidParameters(FormattableString.Invariant($"There is no client operation of type {type}."));

        SMS_Collection collection = model.Collections.Require(call.Argument("TargetCollectionID").AsString(), operation);
        HashSet<uint> members = [.. model.Memberships.Of(collection.CollectionID).Where(member => member.IsClient == true).Select(member => member.ResourceID)];
        uint[] wanted = call.Argument("TargetResourceIDs").AsUInt32Array() ?? [];
        if (Array.FindIndex(wanted, id => !members.Contains(id)) is var stranger and >= 0)
            throw operation.Failure(
                FormattableString.Invariant($"{wanted[stranger]}"),
                FormattableString.Invariant($"The resource {wanted[stranger]} is no client in the collection {collection.CollectionID}."));

        return new OperationTarget(type, collection.CollectionID, wanted.Length == 0 ? [.. members.OrderBy(id => id)] : wanted, wanted.Length > 0);
    }

    private static void Cancel(SiteModel model, CimMethodCall<SMS_ClientOperation> call)
    {
        SMS_ClientOperation found = Require(model, call);
        if ((uint?)found.State != OperationTable.Active)
            throw SiteOperation.Of(call).Failure(
                FormattableString.Invariant($"{found.ID}"),
                FormattableString.Invariant($"The client operation {found.ID} is not under way."));

        model.Operations.Cancel(found.ID);
    }

    private static SMS_ClientOperation Require(SiteModel model, CimMethodCall<SMS_ClientOperation> call) =>
        model.Operations.Require(call.Argument("OperationID").AsUInt32(), SiteOperation.Of(call));
}
