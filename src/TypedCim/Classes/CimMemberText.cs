using System.Globalization;

namespace TypedCim;

/// <summary>Reads the members of a class from the text in which generated code declares them; <see cref="CimClass"/> documents it.</summary>
/// <remarks>A table of constructor calls for the same would be several times the source, and code that runs once, for every class that a program uses.</remarks>
internal sealed class CimMemberText
{
    private const string Separators = " ;,()";

    private static readonly Dictionary<string, CimType> s_types = TypesByName();

    private readonly string _text;
    private readonly Func<CimFamily>[] _families;
    private readonly Func<long, string>[] _codeNames;
    private readonly List<CimProperty> _properties = [];
    private readonly List<CimProperty> _redeclared = [];
    private readonly List<CimMethod> _methods = [];
    private int _position;
    private int _familyCount;
    private int _codeNameCount;

    /// <summary>Reads all members.</summary>
    /// <exception cref="FormatException">The text is not what the generator writes.</exception>
    internal CimMemberText(string text, Func<CimFamily>[]? families, Func<long, string>[]? codeNames)
    {
        _text = text;
        _families = families ?? [];
        _codeNames = codeNames ?? [];
        while (HasMore())
        {
            ReadMember();
            if (HasMore())
                Expect(';');
        }
    }

    internal CimProperty[] Properties => [.. _properties];

    internal CimProperty[] Redeclared => [.. _redeclared];

    internal CimMethod[] Methods => [.. _methods];

    private static Dictionary<string, CimType> TypesByName()
    {
        var types = new Dictionary<string, CimType>(StringComparer.Ordinal) { ["void"] = CimType.None, ["instance"] = CimType.Object, ["instance[]"] = CimType.ObjectArray };
        for (CimType type = CimType.Boolean; type <= CimType.Object; type++)
        {
            types.Add(type.ToMof(), type);
            types.Add(type.Array().ToMof(), type.Array());
        }

        return types;
    }

    private void ReadMember()
    {
        var propertyFlags = CimPropertyFlags.None;
        var methodFlags = CimMethodFlags.None;
        List<CimProperty> target = _properties;
        List<long>? successCodes = null;
        Func<long, string>? codeName = null;
        for (; ; )
        {
            string word = ReadWord();
            switch (word)
            {
                case "key": propertyFlags |= CimPropertyFlags.Key; break;
                case "write": propertyFlags |= CimPropertyFlags.Write; break;
                case "lazy": propertyFlags |= CimPropertyFlags.Lazy; break;
                case "notnull": propertyFlags |= CimPropertyFlags.NotNull; break;
                case "redeclared": target = _redeclared; break;
                case "static": methodFlags |= CimMethodFlags.Static; break;
                case "named": codeName = _codeNames[_codeNameCount++]; break;
                case "status":
                    methodFlags |= CimMethodFlags.ReturnsStatus;
                    successCodes = ReadCodes();
                    break;
                default:
                    CimType type = TypeOf(word);
                    string name = ReadWord();
                    if (IsNext('('))
                        AddMethod(new CimMethod(name, type, methodFlags, ReadParameters()) { CodeName = codeName }, successCodes);
                    else
                        target.Add(new CimProperty(name, type, propertyFlags, FamilyOf(word)));
                    return;
            }
        }
    }

    private void AddMethod(CimMethod method, List<long>? successCodes)
    {
        if (successCodes is not null)
            method.SuccessCodes = successCodes;
        _methods.Add(method);
    }

    /// <summary>The codes behind <c>status</c>; null for 0 alone.</summary>
    private List<long>? ReadCodes()
    {
        if (!IsNext('('))
            return null;

        var codes = new List<long>();
        do
        {
            _position++;
            codes.Add(long.Parse(ReadWord(), CultureInfo.InvariantCulture));
        }
        while (IsNext(','));
        Expect(')');
        return codes;
    }

    private CimParameter[] ReadParameters()
    {
        Expect('(');
        var parameters = new List<CimParameter>();
        while (!IsNext(')'))
        {
            if (parameters.Count > 0)
                Expect(',');
            parameters.Add(ReadParameter());
        }

        Expect(')');
        return [.. parameters];
    }

    private CimParameter ReadParameter()
    {
        CimDirection direction = CimDirection.In;
        bool isOptional = false;
        for (; ; )
        {
            string word = ReadWord();
            switch (word)
            {
                case "out": direction = CimDirection.Out; break;
                case "inout": direction = CimDirection.InOut; break;
                case "optional": isOptional = true; break;
                default: return new CimParameter(ReadWord(), TypeOf(word), direction, isOptional, FamilyOf(word));
            }
        }
    }

    private Func<CimFamily>? FamilyOf(string typeWord) => typeWord.StartsWith("instance", StringComparison.Ordinal) ? _families[_familyCount++] : null;

    private CimType TypeOf(string word) => s_types.TryGetValue(word, out CimType type) ? type : throw Broken("a type");

    private bool HasMore()
    {
        while (_position < _text.Length && _text[_position] == ' ')
            _position++;
        return _position < _text.Length;
    }

    private bool IsNext(char separator) => HasMore() && _text[_position] == separator;

    private void Expect(char separator)
    {
        if (!IsNext(separator))
            throw Broken($"'{separator}'");
        _position++;
    }

    private string ReadWord()
    {
        int start = HasMore() ? _position : _text.Length;
        while (_position < _text.Length && Separators.IndexOf(_text[_position]) < 0)
            _position++;
        return _position > start ? _text.Substring(start, _position - start) : throw Broken("a word");
    }

    private FormatException Broken(string expected) => new($"The members of a class are declared in a text that has no {expected} at position {_position}: {_text}");
}
