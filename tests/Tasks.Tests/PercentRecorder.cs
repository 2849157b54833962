namespace ConfigMgrTasks.Tests;

/// <summary>Keeps what was reported, at once and in its order.</summary>
internal sealed class PercentRecorder : IProgress<uint>
{
    internal List<uint> Values { get; } = [];

    public void Report(uint value) => Values.Add(value);
}
