namespace TypedCim.Conformance;

public partial class Suite_Array
{
    internal async Task<CimValue> EchoAsync(string parameter, CimValue value)
    {
        CimMethod method = CimMetadata.FindMethod("Echo")!;
        int index = method.Parameters.Select(one => one.Name).ToList().IndexOf(parameter);
        CimValue[] arguments = [.. method.Parameters.Select((one, i) => i == index ? value : CimValue.NullOf(one.Type))];
        return (await CimInvokeAsync(method, arguments, CancellationToken.None))[index];
    }
}
