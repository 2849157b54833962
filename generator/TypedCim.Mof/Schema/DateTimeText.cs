namespace TypedCim.Mof;

/// <summary>Checks datetime texts by DSP0004 clause 5.2.4.</summary>
internal static class DateTimeText
{
    private const int Length = 25;

    /// <summary>Tells what is wrong with a text.</summary>
    /// <returns>A clause, or null when it is a datetime.</returns>
    public static string? FindProblem(string text)
    {
        if (text.Length != Length)
        {
            return "it has " + CanonicalNumber.Text(text.Length) + " characters and needs 25";
        }

        if (text[14] != '.')
        {
            return "character 15 must be a dot";
        }

        return text[21] switch
        {
            ':' => FindIntervalProblem(text),
            '+' or '-' => FindPointProblem(text),
            _ => "character 22 must be '+', '-' or ':'",
        };
    }

    public static bool IsInterval(string text) => text.Length == Length && text[21] == ':';

    private static string? FindIntervalProblem(string text)
    {
        if (!IsField(text, 0, 8) || !IsTimeText(text))
        {
            return "a field is neither digits nor asterisks";
        }

        return text.EndsWith("000", StringComparison.Ordinal) ? FindTimeProblem(text) : "an interval ends in ':000'";
    }

    private static string? FindPointProblem(string text)
    {
        if (!IsField(text, 0, 4) || !IsField(text, 4, 2) || !IsField(text, 6, 2) || !IsTimeText(text) || !IsField(text, 22, 3))
        {
            return "a field is neither digits nor asterisks";
        }

        if (!IsBetween(text, 4, 1, 12))
        {
            return "there is no such month";
        }

        return IsBetween(text, 6, 1, DaysInMonth(text)) ? FindTimeProblem(text) : "there is no such day";
    }

    private static string? FindTimeProblem(string text) =>
        !IsBetween(text, 8, 0, 23) ? "there is no such hour"
        : !IsBetween(text, 10, 0, 59) ? "there is no such minute"
        : !IsBetween(text, 12, 0, 59) ? "there is no such second"
        : null;

    private static bool IsTimeText(string text) => IsField(text, 8, 2) && IsField(text, 10, 2) && IsField(text, 12, 2) && IsFraction(text);

    // A fraction may lose its precision from the right: digits, then asterisks.
    private static bool IsFraction(string text)
    {
        var i = 15;
        while (i < 21 && text[i] is >= '0' and <= '9')
        {
            i++;
        }

        while (i < 21 && text[i] == '*')
        {
            i++;
        }

        return i == 21;
    }

    /// <summary>Tells whether a field is all digits or all asterisks.</summary>
    private static bool IsField(string text, int start, int length)
    {
        var isWild = text[start] == '*';
        for (var i = start; i < start + length; i++)
        {
            if (isWild ? text[i] != '*' : text[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBetween(string text, int start, int low, int high) =>
        text[start] == '*' || (Number(text, start, 2) is var number && number >= low && number <= high);

    private static int Number(string text, int start, int length)
    {
        var number = 0;
        for (var i = start; i < start + length; i++)
        {
            number = (number * 10) + (text[i] - '0');
        }

        return number;
    }

    // Unknown years may be leap years, unknown months may be long.
    private static int DaysInMonth(string text)
    {
        if (text[4] == '*')
        {
            return 31;
        }

        var year = text[0] == '*' ? 2000 : Math.Max(1, Number(text, 0, 4));
        return DateTime.DaysInMonth(year, Number(text, 4, 2));
    }
}
