namespace ConfigMgrTasks.Deployments;

/// <summary>Approves all open requests for one application, and denies those for others.</summary>
public static class ApproveRequests
{
    public static async Task RunAsync(CimConnection site, string applicationName, string comment)
    {
        var open = site.SMS_UserApplicationRequest().Where(request => request.CurrentState == SMS_UserApplicationRequest.CurrentStateValue.Requested);
        foreach (SMS_UserApplicationRequest request in await open.ToListAsync())
        {
            if (string.Equals(request.Application, applicationName, StringComparison.OrdinalIgnoreCase))
                await request.ApproveAsync(comment);
            else
                await request.DenyAsync("Ask for " + applicationName + " instead.");
        }
    }
}
