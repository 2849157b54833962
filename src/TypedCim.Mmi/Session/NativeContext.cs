using Microsoft.Management.Infrastructure.Options;

namespace TypedCim.Mmi;

/// <summary>Hands the context of a call to MMI, which brings it to the provider as WMI context.</summary>
internal static class NativeContext
{
    internal static CimOperationOptions OptionsFor(MmiCall call)
    {
        var native = new CimOperationOptions();
        foreach (KeyValuePair<string, CimValue> one in call.Context)
        {
            // Providers read the names that they know; none has to understand all of them.
            if (!one.Value.IsNull)
                native.SetCustomOption(one.Key, NativeValues.ToNative(one.Value, one.Key), NativeTypes.ToNative(one.Value.Type), mustComply: false);
        }

        return native;
    }
}
