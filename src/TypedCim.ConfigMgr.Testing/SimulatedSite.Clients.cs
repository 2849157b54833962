namespace TypedCim.ConfigMgr.Testing;

public sealed partial class SimulatedSite
{
    /// <summary>What clients answer when a script runs on them, by the name of the computer and the text of the script; nothing by default.</summary>
    /// <param name="answer">The answer. It is called when the clock says that the client has answered.</param>
    public void AnswerScripts(Func<string, string, SimulatedAnswer> answer) => _model.Scripts.Answer = answer ?? throw new ArgumentNullException(nameof(answer));

    /// <summary>What clients answer to a CMPivot query, by the name of the computer and the query; an empty result by default.</summary>
    /// <param name="answer">The answer. It is called when the clock says that the client has answered.</param>
    public void AnswerPivots(Func<string, string, SimulatedAnswer> answer) => _model.Pivots.Answer = answer ?? throw new ArgumentNullException(nameof(answer));

    /// <summary>Switches a computer on or off. What is off answers no operation.</summary>
    /// <param name="resourceId">The resource id.</param>
    /// <param name="isOnline">False to switch it off; computers are on at first.</param>
    /// <exception cref="CimException">There is no such resource.</exception>
    public void SetOnline(uint resourceId, bool isOnline) => _model.Operations.SetOnline(resourceId, isOnline);

    /// <summary>Notes that a computer has got a deployment by PXE, so that it gets no required one again until that is cleared.</summary>
    /// <param name="resourceId">The resource id.</param>
    /// <param name="advertisementId">The deployment.</param>
    /// <exception cref="CimException">There is no such resource.</exception>
    public void AddPxeDeployment(uint resourceId, string advertisementId)
    {
        CimRecord system = _model.Resources.Require(resourceId, SiteOperation.SetUp(nameof(AddPxeDeployment)));
        Server.Add(new SMS_LastPXEAdvertisement
        {
            ResourceId = resourceId,
            AdvertisementID = advertisementId,
            NetbiosName = system["NetbiosName"].AsString(),
            SMBIOSGUID = system["SMBIOSGUID"].AsString(),
            LastPXEAdvertisementTime = _model.Now,
        });
    }
}
