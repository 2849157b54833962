using System.Globalization;
using System.Text;

namespace TypedCim.Mof;

/// <summary>Checks a default value against its type and writes it as canonical MOF text.</summary>
internal sealed class DefaultValueBuilder(ParseContext context, QualifierReader qualifiers)
{
    private readonly StringBuilder _text = new();

    /// <summary>Writes a value.</summary>
    /// <param name="values">Where the value is.</param>
    /// <param name="index">Its index; -1 for none.</param>
    /// <param name="type">The type that it has to fit.</param>
    /// <returns>Null without value, for NULL, and for a value that does not fit, which is reported.</returns>
    public string? Build(ValueBuffer values, int index, CimTypeSchema type)
    {
        if (index < 0 || values[index].Form is ValueForm.Null or ValueForm.Invalid)
        {
            return null;
        }

        if (type.IsArray != (values[index].Form == ValueForm.Array))
        {
            ReportArrayMismatch(values[index], type.IsArray);
            return null;
        }

        _text.Clear();
        if (!type.IsArray)
        {
            return TryWrite(values[index], type) ? context.Names.Intern(_text.ToString().AsSpan()) : null;
        }

        _text.Append('{');
        var isGood = true;
        var separator = " ";
        foreach (ref readonly var item in values.ItemsOf(index))
        {
            _text.Append(separator);
            isGood &= TryWrite(item, type);
            separator = ", ";
        }

        return isGood ? _text.Append(" }").ToString() : null;
    }

    private void ReportArrayMismatch(in ValueSyntax value, bool isArray) =>
        context.Report(
            MofRules.ArrayMismatch,
            SpanOf(value),
            isArray ? "is" : "is not",
            isArray ? "is a single value" : "is an array",
            isArray ? "Put the value in braces" : "Remove the braces, or put '[]' after the name");

    private bool TryWrite(in ValueSyntax value, CimTypeSchema type)
    {
        switch (value.Form)
        {
            case ValueForm.Null:
                _text.Append("NULL");
                return true;
            case ValueForm.Invalid:
                return false;
            default:
                break;
        }

        return type.Kind switch
        {
            CimTypeKind.Boolean => TryWriteBoolean(value),
            CimTypeKind.Real32 or CimTypeKind.Real64 => TryWriteReal(value, type.Kind),
            CimTypeKind.Char16 => TryWriteCharacter(value),
            CimTypeKind.String => TryWriteString(value, type),
            CimTypeKind.DateTime => TryWriteDateTime(value),
            CimTypeKind.Reference or CimTypeKind.Object => TryWriteObject(value, type),
            _ => TryWriteInteger(value, type.Kind),
        };
    }

    private bool Mismatch(in ValueSyntax value, string type, string advice)
    {
        context.Report(MofRules.ValueTypeMismatch, SpanOf(value), Describe(value), type, advice);
        return false;
    }

    private bool TryWriteBoolean(in ValueSyntax value)
    {
        if (value.Form is not (ValueForm.True or ValueForm.False))
        {
            return Mismatch(value, "boolean", "TRUE or FALSE");
        }

        _text.Append(value.Form == ValueForm.True ? "true" : "false");
        return true;
    }

    private bool TryWriteInteger(in ValueSyntax value, CimTypeKind kind)
    {
        var range = IntegerRange.Of(kind).GetValueOrDefault();
        if (value.Form == ValueForm.Real)
        {
            return TryWriteRounded(value, range, kind);
        }

        if (value.Form != ValueForm.Integer)
        {
            return Mismatch(value, TypeNames.TextOf(kind), "an integer");
        }

        if (!range.Contains(value.Magnitude, value.IsNegative))
        {
            return OutOfRange(value, kind, range.Lowest, range.Highest);
        }

        _text.Append(CanonicalNumber.Text(value.Magnitude, value.IsNegative));
        return true;
    }

    // WMI rounds, and documents that it does.
    private bool TryWriteRounded(in ValueSyntax value, IntegerRange range, CimTypeKind kind)
    {
        var rounded = Math.Round(ParseReal(value), MidpointRounding.AwayFromZero);
        var magnitude = Math.Abs(rounded);
        if (magnitude >= 18446744073709551616.0 || !range.Contains((ulong)magnitude, rounded < 0))
        {
            return OutOfRange(value, kind, range.Lowest, range.Highest);
        }

        var text = CanonicalNumber.Text((ulong)magnitude, rounded < 0);
        context.Report(MofRules.RealForInteger, SpanOf(value), Describe(value), text);
        _text.Append(text);
        return true;
    }

    private bool TryWriteReal(in ValueSyntax value, CimTypeKind kind)
    {
        if (value.Form == ValueForm.Integer)
        {
            _text.Append(CanonicalNumber.Text(value.Magnitude, value.IsNegative)).Append(".0");
            return true;
        }

        if (value.Form != ValueForm.Real)
        {
            return Mismatch(value, TypeNames.TextOf(kind), "a number");
        }

        var number = ParseReal(value);
        if (double.IsInfinity(number) || (kind == CimTypeKind.Real32 && Math.Abs(number) > float.MaxValue))
        {
            var limit = kind == CimTypeKind.Real32 ? "3.4028235E+38" : "1.7976931348623157E+308";
            return OutOfRange(value, kind, "-" + limit, limit);
        }

        var text = TextOf(value).TrimStart('+');
        var sign = text[0] == '-' ? 1 : 0;
        _text.Append(text, 0, sign).Append(text[sign] == '.' ? "0" : string.Empty).Append(text, sign, text.Length - sign);
        return true;
    }

    private double ParseReal(in ValueSyntax value)
    {
        // .NET Framework reports an overflow as failure, current .NET as infinity.
        return double.TryParse(TextOf(value), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.PositiveInfinity;
    }

    private bool TryWriteCharacter(in ValueSyntax value)
    {
        var isCode = value.Form == ValueForm.Integer && !value.IsNegative && value.Magnitude <= char.MaxValue;
        if (value.Form != ValueForm.Character && !isCode)
        {
            return Mismatch(value, "char16", "one character between single quotes");
        }

        _text.Append('\'');
        AppendEscaped((char)value.Magnitude);
        _text.Append('\'');
        return true;
    }

    private bool TryWriteString(in ValueSyntax value, CimTypeSchema type)
    {
        if (value.Form != ValueForm.String)
        {
            return Mismatch(value, TypeNames.TextOf(type.Kind), "text in double quotes");
        }

        AppendQuoted(qualifiers.DecodeString(value));
        return true;
    }

    private bool TryWriteDateTime(in ValueSyntax value)
    {
        if (value.Form != ValueForm.String)
        {
            return Mismatch(value, "datetime", "25 characters in double quotes");
        }

        var text = qualifiers.DecodeString(value);
        if (DateTimeText.FindProblem(text) is { } problem)
        {
            context.Report(MofRules.InvalidDateTime, SpanOf(value), ParseContext.Shorten(text.AsSpan()), problem);
            return false;
        }

        AppendQuoted(text);
        return true;
    }

    // A reference is written as object path or alias, an embedded object as instance, alias or MOF text in a string; a word is a member of
    // a MOF 3 enumeration, which looks like a class here.
    private bool TryWriteObject(in ValueSyntax value, CimTypeSchema type)
    {
        switch (value.Form)
        {
            case ValueForm.String:
                AppendQuoted(qualifiers.DecodeString(value));
                return true;
            case ValueForm.Alias or ValueForm.Word or ValueForm.Integer when value.Form == ValueForm.Alias || type.Kind == CimTypeKind.Object:
                _text.Append(TextOf(value));
                return true;
            case ValueForm.Instance when type.Kind == CimTypeKind.Object:
                _text.Append("instance of ").Append(type.ClassName ?? "object");
                return true;
            default:
                return Mismatch(value, type.ClassName ?? TypeNames.TextOf(type.Kind), type.Kind == CimTypeKind.Object ? "'instance of …'" : "an object path in double quotes");
        }
    }

    private bool OutOfRange(in ValueSyntax value, CimTypeKind kind, string lowest, string highest)
    {
        context.Report(MofRules.ValueOutOfRange, SpanOf(value), Describe(value), TypeNames.TextOf(kind), lowest, highest);
        return false;
    }

    private void AppendQuoted(string text)
    {
        _text.Append('"');
        foreach (var c in text)
        {
            AppendEscaped(c);
        }

        _text.Append('"');
    }

    private void AppendEscaped(char c)
    {
        switch (c)
        {
            case '"' or '\'' or '\\':
                _text.Append('\\').Append(c);
                break;
            case '\n':
                _text.Append("\\n");
                break;
            case '\r':
                _text.Append("\\r");
                break;
            case '\t':
                _text.Append("\\t");
                break;
            case < ' ':
                _text.Append("\\x").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                break;
            default:
                _text.Append(c);
                break;
        }
    }

    private MofSpan SpanOf(in ValueSyntax value) => context.Reader.SpanOf(value.First, value.Last);

    private string TextOf(in ValueSyntax value) => context.Reader.Text.Substring(value.First.Start, value.Last.End - value.First.Start);

    private string Describe(in ValueSyntax value) => value.Form switch
    {
        ValueForm.Array => "an array",
        ValueForm.Instance => "an instance",
        _ => ParseContext.Shorten(context.Reader.TextOf(value.First)),
    };
}
