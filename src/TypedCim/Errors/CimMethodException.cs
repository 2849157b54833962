using System.Globalization;

namespace TypedCim;

/// <summary>A CIM method that ran and returned a code that means failure.</summary>
public sealed class CimMethodException : CimException
{
    /// <summary>Describes the failing return code.</summary>
    /// <param name="className">The class.</param>
    /// <param name="methodName">The method.</param>
    /// <param name="returnValue">The code that the method returned.</param>
    /// <param name="returnName">The name of the code in the schema, when it has one.</param>
    public CimMethodException(string className, string methodName, long returnValue, string? returnName = null)
        : base(Describe(className, methodName, returnValue, returnName))
    {
        ClassName = className;
        MethodName = methodName;
        ReturnValue = returnValue;
        ReturnName = returnName;
    }

    /// <summary>The code that the method returned.</summary>
    public long ReturnValue { get; }

    /// <summary>The name of the code in the method's ValueMap; null when it has none.</summary>
    public string? ReturnName { get; }

    private static string Describe(string className, string methodName, long returnValue, string? returnName)
    {
        string code = returnValue.ToString(CultureInfo.InvariantCulture) + " (0x" + unchecked((uint)returnValue).ToString("X8", CultureInfo.InvariantCulture) + ")";
        return $"{className}.{methodName} returned {code}{(returnName is null ? "" : " " + returnName)}, which means failure.";
    }
}
