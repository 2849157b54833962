using System.Globalization;
using System.Text;

namespace TypedCim;

/// <summary>Reads the text form of a path from left to right.</summary>
/// <param name="text">The whole text.</param>
internal sealed class CimPathReader(string text)
{
    internal int Position { get; private set; }

    internal string Problem { get; private set; } = "";

    private bool AtEnd => Position >= text.Length;

    internal CimPath? Read()
    {
        string? server = ReadServer();
        string? namespaceName = ReadNamespace(server is not null);
        string className = ReadName();
        if (className.Length == 0)
            return Fail("the name of a class is missing");

        if (AtEnd)
            return new CimPath(className, namespaceName: namespaceName, server: server);

        if (string.CompareOrdinal(text, Position, "=@", 0, text.Length) == 0)
            return new CimPath(className, isSingleton: true, namespaceName: namespaceName, server: server);

        List<CimKey>? keys = ReadKeys();
        return keys is null ? null : new CimPath(className, keys, namespaceName: namespaceName, server: server);
    }

    private string? ReadServer()
    {
        if (!text.StartsWith(@"\\", StringComparison.Ordinal) && !text.StartsWith("//", StringComparison.Ordinal))
            return null;

        int end = text.IndexOfAny(['\\', '/'], 2);
        if (end < 0)
            return null;

        Position = end + 1;
        return text.Substring(2, end - 2);
    }

    // A colon before the first quote ends the namespace; later colons belong to key values.
    private string? ReadNamespace(bool isExpected)
    {
        int quote = text.IndexOf('"');
        int colon = text.IndexOf(':', Position);
        if (colon < 0 || (quote >= 0 && colon > quote))
        {
            if (isExpected)
                Problem = "a colon after the namespace is missing";
            return null;
        }

        string name = text.Substring(Position, colon - Position).Replace('/', '\\').Trim('\\');
        Position = colon + 1;
        return name;
    }

    private string ReadName()
    {
        int start = Position;
        while (!AtEnd && (char.IsLetterOrDigit(text[Position]) || text[Position] == '_'))
            Position++;
        return text.Substring(start, Position - start);
    }

    private List<CimKey>? ReadKeys()
    {
        var keys = new List<CimKey>();
        bool isComplete = text[Position] switch
        {
            '=' => ReadKeyInto(keys, ""),
            '.' => ReadNamedKeys(keys),
            _ => Stop("a dot before the first key is missing"),
        };
        return isComplete && (AtEnd || Stop("the path goes on after its last key")) ? keys : null;
    }

    private bool ReadNamedKeys(List<CimKey> keys)
    {
        do
        {
            Position++;
            int start = Position;
            string name = ReadName();
            if (name.Length == 0 || AtEnd || text[Position] != '=')
                return Stop("a key of the form Name=value is missing");

            if (keys.Exists(key => string.Equals(key.Name, name, StringComparison.OrdinalIgnoreCase)))
            {
                Position = start;
                return Stop("a key has two values");
            }

            if (!ReadKeyInto(keys, name))
                return false;
        }
        while (!AtEnd && text[Position] == ',');
        return true;
    }

    private bool ReadKeyInto(List<CimKey> keys, string name)
    {
        Position++;
        CimValue? value = !AtEnd && text[Position] == '"' ? ReadString() : ReadBareValue();
        if (value is null)
            return false;

        keys.Add(new CimKey(name, value.Value));
        return true;
    }

    private CimValue? ReadString()
    {
        var value = new StringBuilder();
        for (Position++; !AtEnd; Position++)
        {
            char character = text[Position];
            if (character == '"')
            {
                Position++;
                return CimValue.From(value.ToString());
            }

            if (character == '\\' && Position + 1 < text.Length)
                character = text[++Position];
            value.Append(character);
        }

        Fail("a closing quote is missing");
        return null;
    }

    private CimValue? ReadBareValue()
    {
        int end = text.IndexOf(',', Position);
        string value = end < 0 ? text.Substring(Position) : text.Substring(Position, end - Position);
        CimValue? read = value switch
        {
            _ when bool.TryParse(value, out bool boolean) => CimValue.From((bool?)boolean),
            _ when long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) => CimValue.From((long?)number),
            _ when ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out ulong number) => CimValue.From((ulong?)number),
            _ => (CimValue?)null,
        };
        if (read is null)
            Fail("a key value must be a quoted string, a number, TRUE or FALSE");
        else
            Position += value.Length;
        return read;
    }

    private bool Stop(string problem)
    {
        Fail(problem);
        return false;
    }

    private CimPath? Fail(string problem)
    {
        if (Problem.Length == 0)
            Problem = problem;
        return null;
    }
}
