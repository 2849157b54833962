using Native = Microsoft.Management.Infrastructure;

namespace TypedCim.Mmi;

/// <summary>Fills the output of a method from what came back: the result, and output arrays that came element by element ahead of it.</summary>
/// <param name="target">Takes the output.</param>
/// <param name="method">The method as its schema, or the server's class, declares it; null when nobody knows it.</param>
/// <param name="reader">Reads values.</param>
internal sealed class MethodOutput(CimSink target, CimMethod? method, ObjectReader reader)
{
    private const string ReturnValueName = "ReturnValue";

    private readonly Dictionary<string, List<object?>> _streamed = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes one result; null for a method that gives nothing back.</summary>
    internal async ValueTask TakeAsync(Native.CimMethodResultBase? result)
    {
        if (result is Native.CimMethodStreamedResult streamed)
            Keep(streamed);
        if (result is not Native.CimMethodResult whole)
            return;

        using (whole)
        {
            // The return value stands among the output parameters, and so may every input parameter, as null.
            foreach (Native.CimMethodParameter parameter in whole.OutParameters)
            {
                if (IsOutput(parameter.Name))
                    await SetAsync(parameter.Name, parameter.Value, parameter.CimType).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Sets the arrays that came element by element.</summary>
    internal async ValueTask CompleteAsync()
    {
        foreach (KeyValuePair<string, List<object?>> one in _streamed)
            await SetAsync(one.Key, one.Value.ToArray(), Native.CimType.StringArray).ConfigureAwait(false);
    }

    private void Keep(Native.CimMethodStreamedResult streamed)
    {
        if (!_streamed.TryGetValue(streamed.ParameterName, out List<object?>? elements))
            _streamed.Add(streamed.ParameterName, elements = []);
        elements.Add(streamed.ItemValue);
    }

    private bool IsOutput(string name)
    {
        CimParameter? declared = Find(name);
        return declared is null || declared.Direction != CimDirection.In;
    }

    private async ValueTask SetAsync(string name, object? value, Native.CimType type)
    {
        var writer = new CimWriter(target);
        int index = writer.IndexOf(name);
        if (index < 0)
            return;

        CimType wanted = writer.TypeOf(index);
        if (wanted == CimType.None)
            wanted = TypeOf(name) ?? NativeTypes.ToCim(type);
        await reader.SetAsync(writer, index, name, value, wanted).ConfigureAwait(false);
    }

    private CimType? TypeOf(string name) => string.Equals(name, ReturnValueName, StringComparison.OrdinalIgnoreCase) ? method?.ReturnType : Find(name)?.Type;

    private CimParameter? Find(string name) => method?.Parameters.FirstOrDefault(parameter => string.Equals(parameter.Name, name, StringComparison.OrdinalIgnoreCase));
}
