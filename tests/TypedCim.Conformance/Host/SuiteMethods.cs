namespace TypedCim.Conformance;

/// <summary>What the methods of the suite do, on whatever server.</summary>
internal static class SuiteMethods
{
    /// <summary>The code with which <c>Suite_Item.Judge</c> is jammed.</summary>
    internal const uint Jammed = 7;

    /// <summary>Gives every method of the suite its behaviour.</summary>
    internal static void AddTo(ConformanceHost host)
    {
        AddEchoes(host);
        Add(host, "Suite_Item", "Judge", Judge);
        Add(host, "Suite_Item", "Relabel", Relabel);
        Add(host, "Suite_Item", "Count", call => call.ReturnValue = (uint)(call.Arguments["Prefix"].AsString()?.Length ?? 0));
        Add(host, "Suite_Item", "Break", _ => throw new CimException("The item broke.", CimStatus.ServerLimitsExceeded)
        {
            ExtendedStatus = new CimExtendedStatus(Trouble(42)),
        });
        host.On("Suite_Item", "Wait", call => Task.Delay(Timeout.InfiniteTimeSpan, call.CancellationToken));
        Add(host, "Suite_SpecialItem", "Polish", call => call.ReturnValue = call.Path!.Key("Name") + " shines " + call.Arguments["Times"]);
        Add(host, "Suite_Slot", "Describe", call => call.ReturnValue = string.Join(
            '|', call.Path!.Keys.OrderBy(key => key.Name, StringComparer.Ordinal).Select(key => key.Name + "=" + key.Value)));
        Add(host, "Suite_Station", "Greet", call => call.ReturnValue = "Hello " + call.Arguments["Name"]);
        Add(host, "Suite_Remote", "Ping", call => call.ReturnValue = "pong of " + call.Path!.Key("Id"));
    }

    /// <summary>The error instance that goes along with failures.</summary>
    internal static CimRecord Trouble(uint code) => new("__ExtendedStatus")
    {
        { "Description", "The feed is jammed: \"A\\B\"." },
        { "ErrorCode", code },
        { "StatusCode", 2147749889u },
        { "Operation", "ExecMethod" },
        { "ProviderName", "SuiteProvider" },
    };

    private static void AddEchoes(ConformanceHost host)
    {
        foreach (CimClass cimClass in new[] { Suite_Value.CimMetadata, Suite_Array.CimMetadata })
        {
            foreach (CimMethod method in cimClass.OwnMethods)
                Add(host, cimClass.Name, method.Name, method.IsStatic ? call => call.ReturnValue = call.Arguments["Value"] : Echo);
        }
    }

    private static void Add(ConformanceHost host, string className, string methodName, Action<SuiteCall> handler) => host.On(className, methodName, call =>
    {
        handler(call);
        return Task.CompletedTask;
    });

    private static void Echo(SuiteCall call)
    {
        foreach (KeyValuePair<string, CimValue> argument in call.Arguments)
            call.Outputs.Add(argument.Key, argument.Value);
        call.ReturnValue = 0;
    }

    private static void Judge(SuiteCall call)
    {
        call.ReturnValue = call.Arguments["Code"];
        if (call.ReturnValue.AsUInt32() is not 0u)
            call.ExtendedStatus = Trouble(call.ReturnValue.AsUInt32()!.Value);
    }

    private static void Relabel(SuiteCall call)
    {
        call.Outputs.Add("Before", call.Path!.Key("Name") + " before");
        call.Outputs.Add("Rank", call.Arguments["Rank"].AsUInt32()!.Value + 1);
        call.ReturnValue = "now " + call.Arguments["Label"];
    }
}
