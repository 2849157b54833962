using System.Xml.Linq;
using State = TypedCim.ConfigMgr.SMS_Scripts.ApprovalStateValue;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>Scripts that the site keeps, and what has come of running them.</summary>
/// <param name="model">The site.</param>
internal sealed class ScriptTable(SiteModel model)
{
    private readonly GuidSequence _tasks = new(kind: 6);

    /// <summary>What clients answer: the name of the computer, and the text of the script.</summary>
    internal Func<string, string, SimulatedAnswer> Answer { get; set; } = (_, _) => new SimulatedAnswer("");

    /// <summary>Refuses what cannot be run: an unknown script, one that nobody has approved, or one whose text is not the one that was approved.</summary>
    internal ScriptWork Prepare(string? parameter, SiteOperation operation)
    {
        XElement content = ClientParameter.Read(parameter, "ScriptContent", operation);
        string? id = (string?)content.Attribute("ScriptGuid");
        SMS_Scripts script = (id is null ? null : model.Server.Find<SMS_Scripts>(id)) ?? throw operation.Failure(
            id,
            $"There is no script {id ?? "NULL"} on site {model.SiteCode}.");
        if (script.ApprovalState != State.Approved)
            throw operation.Failure(
                id,
                $"The script {script.ScriptName} is not approved. Somebody other than its author approves it with UpdateApprovalState.");

        if (!SiteModel.IsSame((string?)content.Element("ScriptHash"), script.ScriptHash))
            throw operation.Failure(id, $"The hash in Param is not that of the script {script.ScriptName}.");

        return new ScriptWork(model, script, _tasks.NextInBraces(), Answer);
    }
}
