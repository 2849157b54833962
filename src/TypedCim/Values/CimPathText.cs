using System.Text;

namespace TypedCim;

/// <summary>Writes the text form of a path: the one place that quotes key values.</summary>
internal static class CimPathText
{
    internal static string Format(CimPath path)
    {
        var text = new StringBuilder();
        if (path.Server is not null)
            text.Append(@"\\").Append(path.Server).Append('\\');
        if (path.Namespace is not null)
            text.Append(path.Namespace).Append(':');
        text.Append(path.ClassName);
        if (path.IsSingleton)
            text.Append("=@");

        for (int i = 0; i < path.Keys.Count; i++)
        {
            CimKey key = path.Keys[i];
            if (key.Name.Length > 0)
                text.Append(i == 0 ? '.' : ',').Append(key.Name);
            text.Append('=');
            AppendValue(text, key.Value);
        }

        return text.ToString();
    }

    /// <summary>Compares two values as keys: by what stands in the path, because a path that was read knows neither widths of numbers nor datetimes.</summary>
    internal static bool IsSameKey(CimValue left, CimValue right) => left.Type == right.Type && left.Type != CimType.Reference
        ? left == right
        : IsQuoted(left) == IsQuoted(right) && string.Equals(left.ToString(), right.ToString(), StringComparison.Ordinal);

    internal static int HashOfKey(CimValue value) => StringComparer.Ordinal.GetHashCode(value.ToString());

    private static bool IsQuoted(CimValue value) => !value.IsNull && value.Type is CimType.String or CimType.DateTime or CimType.Reference or CimType.Char16;

    private static void AppendValue(StringBuilder text, CimValue value)
    {
        if (!IsQuoted(value))
        {
            text.Append(value);
            return;
        }

        text.Append('"');
        foreach (char character in value.ToString())
        {
            if (character is '"' or '\\')
                text.Append('\\');
            text.Append(character);
        }

        text.Append('"');
    }
}
