using System.Text;
using System.Text.RegularExpressions;

namespace MmiStandIn;

/// <summary>Patterns of LIKE as regular expressions.</summary>
internal static class WqlPattern
{
    internal static Regex Read(string pattern)
    {
        var expression = new StringBuilder("^");
        for (int i = 0; i < pattern.Length; i++)
        {
            int close = pattern[i] == '[' ? pattern.IndexOf(']', Math.Min(i + 2, pattern.Length)) : -1;
            if (close > 0)
            {
                expression.Append('[').Append(pattern[(i + 1)..close].Replace("\\", "\\\\", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal)).Append(']');
                i = close;
                continue;
            }

            expression.Append(pattern[i] switch { '%' => ".*", '_' => ".", char literal => Regex.Escape(literal.ToString()) });
        }

        return new Regex(expression.Append('$').ToString(), RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
    }
}
