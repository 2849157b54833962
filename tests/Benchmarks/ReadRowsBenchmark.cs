using System.Text.Json;
using BenchmarkDotNet.Attributes;
using TypedCim.Tests.JsonCodec;

namespace TypedCim.Tests.Benchmarks;

/// <summary>Reads the same image packages into generated proxies and into plain classes: few, where code counts, and many, where memory does.</summary>
[MemoryDiagnoser]
[MinColumn]
[MedianColumn]
public class ReadRowsBenchmark
{
    private readonly JsonRowReader _reader = new(name => SMS_ImagePackage.CimFamily.Create(name), "SMS_ImagePackage");
    private byte[] _json = [];

    /// <summary>The number of rows.</summary>
    [Params(100, 10_000)]
    public int Count { get; set; }

    /// <summary>Makes the response, and checks that both readers see the same in it.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _json = JsonRowWriter.Write(ImagePackageRows.Create(Count));
        var proxy = (SMS_ImagePackage)Proxies()[Count - 1];
        ImagePackageData data = PlainClasses()[Count - 1];
        bool isSame = (proxy.PackageID, proxy.PkgSourcePath, proxy.SourceVersion, proxy.SourceDate, proxy.Icon!.Count, proxy.SecuredScopeNames!.Count)
            == (data.PackageID, data.PkgSourcePath, data.SourceVersion, data.SourceDate, data.Icon!.Length, data.SecuredScopeNames!.Length)
            && (proxy.RefreshSchedule![0] as SMS_ST_RecurWeekly)?.ForNumberOfWeeks == (data.RefreshSchedule![0] as RecurWeeklyData)?.ForNumberOfWeeks;
        if (!isSame)
            throw new InvalidOperationException("The two readers disagree; the comparison would be worth nothing.");
    }

    /// <summary>System.Text.Json's source generator into hand-written classes.</summary>
    /// <returns>The rows.</returns>
    [Benchmark(Baseline = true)]
    public IReadOnlyList<ImagePackageData> PlainClasses() => JsonSerializer.Deserialize(_json, ImagePackageContext.Default.ImagePackageResponse)!.Value;

    /// <summary>The streaming codec into generated proxies.</summary>
    /// <returns>The rows.</returns>
    [Benchmark]
    public IReadOnlyList<CimObject> Proxies()
    {
        var rows = new List<CimObject>();
        _reader.Read(_json, rows);
        return rows;
    }
}
