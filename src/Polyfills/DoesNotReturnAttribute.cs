namespace System.Diagnostics.CodeAnalysis;

/// <summary>Lets the compiler know on netstandard2.0 that a method always throws.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DoesNotReturnAttribute : Attribute;
