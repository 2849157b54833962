namespace TypedCim.Conformance;

public partial class Suite_Array
{
    internal async Task<CimValue> EchoAsync(string parameter, CimValue value)
    {
        CimMethod method = CimMetadata.FindMethod("Echo")!;
        CimValue[] arguments = [.. method.Parameters.Select(one => string.Equals(one.Name, parameter, StringComparison.Ordinal) ? value : CimValue.NullOf(one.Type))];
        CimOutput output = await CimInvokeAsync(method, arguments, CancellationToken.None);
        return output[method.Parameters.Select(one => one.Name).ToList().IndexOf(parameter)];
    }
}
