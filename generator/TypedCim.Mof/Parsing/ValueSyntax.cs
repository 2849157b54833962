using System.Runtime.InteropServices;

namespace TypedCim.Mof;

/// <summary>A value as it stands in the text. The items of an array follow it in the <see cref="ValueBuffer"/>.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ValueSyntax(ValueForm Form, MofToken First, MofToken Last)
{
    /// <summary>Gets the absolute value of an integer, or the code of a character.</summary>
    public ulong Magnitude { get; init; }

    public bool IsNegative { get; init; }

    public bool IsOctal { get; init; }

    /// <summary>Gets the number of items of an array; for an instance its number among those that are kept.</summary>
    public int Count { get; init; }

    /// <summary>Gets a value indicating whether an array stands in parentheses instead of braces.</summary>
    public bool IsParenthesized { get; init; }

    /// <summary>Gets a value indicating whether a string is one literal without escapes.</summary>
    public bool IsPlain { get; init; }
}
