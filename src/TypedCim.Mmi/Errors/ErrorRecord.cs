using Native = Microsoft.Management.Infrastructure;

namespace TypedCim.Mmi;

/// <summary>Copies an error instance as it came; nothing is asked of the server while an error is reported.</summary>
internal static class ErrorRecord
{
    internal static CimRecord Of(Native.CimInstance error)
    {
        var record = new CimRecord(error.CimSystemProperties.ClassName);
        foreach (Native.CimProperty property in error.CimInstanceProperties)
        {
            CimType type = NativeTypes.ToCim(property.CimType);
            if (type.Element() == CimType.Object)
                record.Add(property.Name, property.Value is Native.CimInstance inner ? CimValue.From(Of(inner)) : CimValue.NullOf(type));
            else
                record.Add(property.Name, NativeValues.ToCim(property.Value, type));
        }

        return record;
    }
}
