namespace TypedCim.Conformance;

/// <summary>Proves that a transport runs the whole suite: every part of it has a class among those of the transport.</summary>
/// <param name="parts">The type in which the transport's parts are nested.</param>
public abstract class SuiteCoverage(Type parts)
{
    [Fact]
    public void EveryPartOfTheSuiteIsRun()
    {
        IEnumerable<Type> all = typeof(ConformanceTest).Assembly.GetTypes().Where(type => type.BaseType == typeof(ConformanceTest));
        HashSet<Type?> run = [.. parts.GetNestedTypes().Select(type => type.BaseType)];

        Assert.Empty(all.Where(part => !run.Contains(part)).Select(part => part.Name));
    }
}
