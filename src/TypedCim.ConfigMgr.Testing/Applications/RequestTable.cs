using State = TypedCim.ConfigMgr.SMS_UserApplicationRequest.CurrentStateValue;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>Requests of users for applications. Two classes show the same requests: an old one, and one of later sites.</summary>
/// <param name="model">The site.</param>
internal sealed class RequestTable(SiteModel model)
{
    internal const string Old = nameof(SMS_UserApplicationRequest);
    internal const string New = nameof(SMS_ApplicationRequest);

    private readonly GuidSequence _ids = new(kind: 4);

    internal string Add(SMS_Application application, string user, string? machine, State state, string? comments)
    {
        string id = _ids.NextPlain();
        (string Property, CimValue Value)[] values =
        [
            ("RequestGuid", id),
            ("Application", application.LocalizedDisplayName),
            ("ModelName", application.ModelName),
            ("CI_UniqueID", application.CI_UniqueID),
            ("User", user),
            ("RequestedMachine", machine),
            ("CurrentState", (uint)state),
            ("Comments", comments),
            ("LastModifiedBy", user),
            ("LastModifiedDate", model.Now),
            ("RequestHistory", new CimObject[] { Entry(state, comments) }),
        ];
        model.Server.Add(new CimRecord(Old), values);
        model.Server.Add(new CimRecord(New), values);
        return id;
    }

    /// <summary>Decides a request.</summary>
    internal void Decide(CimRecord request, State state, string? comments)
    {
        string id = request["RequestGuid"].AsString()!;
        CimObject[] history = [.. request["RequestHistory"].AsObjectArray<CimObject>() ?? [], Entry(state, comments)];
        (string Property, CimValue Value)[] values =
        [
            ("CurrentState", (uint)state),
            ("Comments", comments),
            ("LastModifiedBy", SiteModel.CurrentUser),
            ("LastModifiedDate", model.Now),
            ("RequestHistory", history),
        ];
        foreach (string className in new[] { Old, New })
            model.Server.Update(new CimPath(className, [new CimKey("RequestGuid", id)]), values);
    }

    private SMS_UserApplicationRequestHistoryItem Entry(State state, string? comments) => new()
    {
        Comments = comments,
        ModifiedBy = SiteModel.CurrentUser,
        ModifiedDate = model.Now,
        State = (SMS_UserApplicationRequestHistoryItem.StateValue)state,
    };
}
