namespace TypedCim.Conformance;

// The generated methods have sixteen parameters or one each; a table of cases reaches them by name, through the door that generated code uses.
public partial class Suite_Value
{
    internal async Task<CimValue> EchoAsync(string parameter, CimValue value)
    {
        CimMethod method = CimMetadata.FindMethod("Echo")!;
        CimValue[] arguments = [.. method.Parameters.Select(one => string.Equals(one.Name, parameter, StringComparison.Ordinal) ? value : CimValue.NullOf(one.Type))];
        CimOutput output = await CimInvokeAsync(method, arguments, CancellationToken.None);
        return output[method.Parameters.Select(one => one.Name).ToList().IndexOf(parameter)];
    }

    internal static async Task<CimValue> ReturnAsync(CimConnection site, string property, CimValue value) =>
        (await CimInvokeStaticAsync(site, CimMetadata.FindMethod("Return" + property)!, [value], CancellationToken.None)).ReturnValue;
}
