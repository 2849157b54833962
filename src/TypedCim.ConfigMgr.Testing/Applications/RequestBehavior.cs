using TypedCim.Testing;
using State = TypedCim.ConfigMgr.SMS_UserApplicationRequest.CurrentStateValue;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>Requests of users for applications: approving, denying, and requests that are approved from the start.</summary>
internal static class RequestBehavior
{
    internal static void AddTo(SiteModel model)
    {
        foreach (string className in new[] { RequestTable.Old, RequestTable.New })
        {
            model.Server.On(className, "Approve", call => Decide(model, call, State.Approved));
            model.Server.On(className, "Deny", call => Decide(model, call, State.Denied));
            model.Server.On(className, "RetryInstall", RequireApproved);
        }

        model.Server.On<SMS_ApplicationRequest>("CreateApprovedRequest", call => Create(model, call));
    }

    private static void Decide(SiteModel model, CimMethodCall<CimRecord> call, State state)
    {
        var present = (State)call.Instance["CurrentState"].AsUInt32()!.Value;
        bool isOpen = present is State.Requested or State.Approved or State.Denied && present != state;
        if (!isOpen)
            throw SiteOperation.Of(call).Failure(call.Instance["RequestGuid"].AsString(), $"The request is {present}, and cannot become {state}.");

        model.Requests.Decide(call.Instance, state, call.Argument("Comments").AsString());
    }

    private static void RequireApproved(CimMethodCall<CimRecord> call)
    {
        if ((State)call.Instance["CurrentState"].AsUInt32()!.Value != State.Approved)
            throw SiteOperation.Of(call).Failure(call.Instance["RequestGuid"].AsString(), "Only the installation of an approved request can be tried again.");
    }

    private static void Create(SiteModel model, CimMethodCall<SMS_ApplicationRequest> call)
    {
        var operation = SiteOperation.Of(call);
        string? modelName = call.Argument("ApplicationId").AsString();
        SMS_Application application = model.Applications.Find(modelName)
            ?? throw operation.Failure(modelName, $"There is no application {modelName ?? "NULL"}. Give its ModelName.");
        string? clientId = call.Argument("ClientGUID").AsString();
        CimRecord device = model.Server.Instances(nameof(SMS_R_System)).FirstOrDefault(row => SiteModel.IsSame(row["SMSUniqueIdentifier"].AsString(), clientId))
            ?? throw operation.Failure(clientId, $"There is no client {clientId ?? "NULL"}. Give SMS_R_System.SMSUniqueIdentifier.");

        model.Requests.Add(
            application,
            call.Argument("Username").AsString() ?? "",
            device["Name"].AsString(),
            State.Approved,
            call.Argument("Comments").AsString());
    }
}
