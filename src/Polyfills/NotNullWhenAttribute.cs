namespace System.Diagnostics.CodeAnalysis;

/// <summary>Lets the compiler follow Try methods on netstandard2.0.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    /// <summary>The return value that proves the parameter not null.</summary>
    public bool ReturnValue { get; } = returnValue;
}
