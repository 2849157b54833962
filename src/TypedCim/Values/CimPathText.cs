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
            text.Append(i == 0 ? '.' : ',').Append(path.Keys[i].Name).Append('=');
            AppendValue(text, path.Keys[i].Value);
        }

        return text.ToString();
    }

    private static void AppendValue(StringBuilder text, CimValue value)
    {
        bool isQuoted = !value.IsNull && value.Type is CimType.String or CimType.DateTime or CimType.Reference or CimType.Char16;
        if (!isQuoted)
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
