// What the readme of the package shows, in today's C#: reference the package, drop a MOF file, use the class.
using Smoke;
using TypedCim;
using TypedCim.Testing;

var server = new CimTestServer();
server.Add(new Demo_Job { Id = 1, Document = "plan.pdf" });
server.Add(new Demo_Job { Id = 2, Document = "letter.pdf" });
server.On<Demo_Job>("Cancel", call =>
{
    call.Set("WasRunning", true);
    call.Return(0);
});
await using CimConnection site = server.Connect();

Demo_Job job = await site.Demo_Job().GetAsync(1);
Require(job.Document == "plan.pdf", "get");

var ids = new List<uint>();
await foreach (Demo_Job found in site.Demo_Job().Where(j => j.Document.StartsWith("letter")))
    ids.Add(found.Id);
Require(ids is [2], "query");

var cancelled = await site.Demo_Job(2).CancelAsync(reason: "paper");
Require(cancelled.WasRunning == true, "output parameter");

job.Document = "plan-2.pdf";
await site.SaveAsync(job);
Require(server.Find<Demo_Job>(1u)?.Document == "plan-2.pdf", "save");

Console.WriteLine("Every check held.");

static void Require(bool holds, string what)
{
    if (!holds)
        throw new InvalidOperationException("The check of " + what + " does not hold.");
}
