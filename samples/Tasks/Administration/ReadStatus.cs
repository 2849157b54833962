namespace ConfigMgrTasks.Administration;

/// <summary>Raises a status message in the name of an application, and reads the messages of that application with their texts.</summary>
public static class ReadStatus
{
    public static async Task<IReadOnlyList<string>> RunAsync(CimConnection site, string application, string warning)
    {
        // The site wants to know who raises a message; it is told beside the call.
        var caller = new SmsProviderContext { ApplicationName = application, MachineName = Environment.MachineName };
        CimConnection named = site.With(CimCallOptions.Default.WithProviderContext(caller));
        await SMS_StatusMessage.RaiseWarningStatusMsgAsync(named, messageText: warning, messageType: (uint)SMS_StatusMessage.MessageTypeValue.Milestone);

        var lines = new List<string>();
        await foreach (SMS_StatusMessage message in site.SMS_StatusMessage().Where(m => m.Component == application).OrderByDescending(m => m.Time))
        {
            // A message keeps its text in pieces, for the languages of consoles.
            var pieces = await site.SMS_StatMsgInsStrings().Where(p => p.RecordID == message.RecordID).OrderBy(p => p.InsStrIndex).ToListAsync();
            lines.Add($"{message.Severity}: {string.Join(' ', pieces.Select(piece => piece.InsStrValue))}");
        }

        return lines;
    }
}
