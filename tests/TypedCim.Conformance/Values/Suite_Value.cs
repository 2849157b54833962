namespace TypedCim.Conformance;

// The generated methods have sixteen parameters or one each; a table of cases reaches them by name, through the door that generated code uses.
public partial class Suite_Value
{
    internal async Task<CimValue> EchoAsync(string parameter, CimValue value)
    {
        CimMethod method = CimMetadata.FindMethod("Echo")!;
        int index = method.Parameters.Select(one => one.Name).ToList().IndexOf(parameter);
        CimValue[] arguments = [.. method.Parameters.Select((one, i) => i == index ? value : CimValue.NullOf(one.Type))];
        return (await CimInvokeAsync(method, arguments, CancellationToken.None))[index];
    }

    internal static async Task<CimValue> ReturnAsync(CimConnection site, string property, CimValue value) =>
        (await CimInvokeStaticAsync(site, CimMetadata.FindMethod("Return" + property)!, [value], CancellationToken.None)).ReturnValue;
}
