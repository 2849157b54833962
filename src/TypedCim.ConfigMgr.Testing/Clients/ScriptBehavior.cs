using TypedCim.Testing;
using State = TypedCim.ConfigMgr.SMS_Scripts.ApprovalStateValue;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>Scripts: making, approving and changing them.</summary>
internal static class ScriptBehavior
{
    internal static void AddTo(SiteModel model)
    {
        model.Server.On<SMS_Scripts>("CreateScripts", call => Create(model, call));
        model.Server.On<SMS_Scripts>("UpdateApprovalState", call => Decide(model, call));
        model.Server.On<SMS_Scripts>("UpdateScript", call => Update(model, call));
        model.Server.OnCreate<SMS_Scripts>(write => throw SiteOperation.Put(write).NotSupported("Scripts are made by SMS_Scripts.CreateScripts."));
    }

    private static void Create(SiteModel model, CimMethodCall<SMS_Scripts> call)
    {
        var operation = SiteOperation.Of(call);
        string? id = call.Argument("ScriptGuid").AsString();
        if (!Guid.TryParse(id, out _))
            throw operation.InvalidParameters("ScriptGuid is no GUID.");

        if (model.Server.Find<SMS_Scripts>(id) is not null)
            throw operation.Failure(id, $"There is a script {id} already. Give a new GUID, or change it with UpdateScript.");

        if (string.IsNullOrEmpty(call.Argument("ScriptName").AsString()))
            throw operation.InvalidParameters("A script needs a ScriptName.");

        string[] copied = ["ScriptGuid", "ScriptName", "ScriptVersion", "Author", "ScriptType", "Comment", "ParamsDefinition", "ParameterlistXML"];
        model.Server.Add(
            new CimRecord(nameof(SMS_Scripts)),
            [
                .. copied.Select(name => (name, call.Argument(name))),
                .. TextValues(call, operation),
                ("ApprovalState", (int)State.Waiting),
                ("LastUpdateTime", model.Now),
            ]);
    }

    private static void Decide(SiteModel model, CimMethodCall<SMS_Scripts> call)
    {
        var operation = SiteOperation.Of(call);
        string? state = call.Argument("ApprovalState").AsString();
        if (state is not ("0" or "1" or "3"))
            throw operation.InvalidParameters($"There is no approval state {state ?? "NULL"}; 0 is waiting, 1 denied, 3 approved.");

        string? approver = call.Argument("Approver").AsString();
        if (state is "3" && !model.MayApproveOwnScripts && SiteModel.IsSame(approver, call.Instance.Author))
            throw operation.Failure(
                call.Instance.ScriptGuid,
                $"{approver} is the author of {call.Instance.ScriptName}, and authors do not approve their own scripts on this site.");

        model.Server.Update(call.Path!, ("ApprovalState", state), ("Approver", approver), ("Comment", call.Argument("Comment")), ("LastUpdateTime", model.Now));
    }

    private static void Update(SiteModel model, CimMethodCall<SMS_Scripts> call) => model.Server.Update(
        call.Path!,
        [
            .. TextValues(call, SiteOperation.Of(call)),
            ("ScriptVersion", call.Argument("ScriptVersion")),
            ("ParamsDefinition", call.Argument("ParamsDefinition")),
            ("ApprovalState", (int)State.Waiting),
            ("LastUpdateTime", model.Now),
        ]);

    private static (string Property, CimValue Value)[] TextValues(CimMethodCall<SMS_Scripts> call, SiteOperation operation)
    {
        string? text = call.Argument("Script").AsString();
        try
        {
            return [("Script", text), ("ScriptHash", ScriptContent.Hash(ScriptContent.Decode(text ?? ""))), ("ScriptHashAlgorithm", "SHA256")];
        }
        catch (FormatException problem)
        {
            throw operation.InvalidParameters($"Script is not Base64 of UTF-16: {problem.Message}");
        }
    }
}
