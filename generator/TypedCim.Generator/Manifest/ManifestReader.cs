using System.Globalization;
using TypedCim.Generator.Model;

namespace TypedCim.Generator.Manifest;

/// <summary>Reads the manifests of referenced assemblies.</summary>
internal sealed class ManifestReader
{
    private readonly List<ManifestClass> _classes = [];
    private readonly List<ManifestProperty> _properties = [];
    private readonly List<ProxyMethod> _methods = [];
    private readonly List<string> _names = [];
    private string[] _class = [];
    private string _mainNamespace = "";

    private ManifestReader()
    {
    }

    /// <summary>Reads all manifests; one that cannot be read is left out and noted.</summary>
    public static ReferencedSchemas ReadAll(EquatableArray<string> manifests, CancellationToken cancellationToken)
    {
        var known = new List<ManifestClass>();
        var hasUnreadable = false;
        foreach (var manifest in manifests)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (TryRead(manifest) is { } classes)
                known.AddRange(classes);
            else
                hasUnreadable = true;
        }

        return new ReferencedSchemas(ReferencedClasses.Connect(known), hasUnreadable);
    }

    /// <summary>Reads one manifest; null when it has another form or is of a later version.</summary>
    private static List<ManifestClass>? TryRead(string manifest)
    {
        var lines = manifest.Split('\n');
        var first = lines[0].Split(' ');
        if (first.Length < 2 || !string.Equals(first[0], ManifestText.Magic, StringComparison.Ordinal)
            || !int.TryParse(first[1], NumberStyles.None, CultureInfo.InvariantCulture, out var version) || version > ManifestText.Version)
        {
            return null;
        }

        try
        {
            var reader = new ManifestReader { _mainNamespace = Word(first, 2) ?? "" };
            for (var i = 1; i < lines.Length; i++)
                reader.ReadLine(lines[i].Split(' '));
            reader.EndClass();
            return reader._classes;
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or OverflowException)
        {
            return null;
        }
    }

    private void ReadLine(string[] words)
    {
        switch (words[0])
        {
            case "C":
                EndClass();
                _class = words;
                break;
            case "P":
            case "R":
                ReadProperty(words);
                break;
            case "M":
                var name = Required(words, 1);
                _methods.Add(new ProxyMethod(name, Word(words, 2) ?? name + "Async", Required(words, 3), Required(words, 4)));
                break;
            case "N":
                for (var i = 1; i < words.Length; i++)
                    _names.Add(Required(words, i));
                break;
        }
    }

    private void ReadProperty(string[] words)
    {
        var name = Required(words, 1);
        var letters = Word(words, 3) ?? "";
        var flags = Flag(letters, 'K', CimPropertyFlags.Key) | Flag(letters, 'W', CimPropertyFlags.Write) | Flag(letters, 'L', CimPropertyFlags.Lazy)
            | Flag(letters, 'N', CimPropertyFlags.NotNull);
        _properties.Add(new ManifestProperty(
            name,
            Word(words, 4) ?? name,
            ManifestText.DecodeType(words.Length > 2 ? words[2] : ""),
            flags,
            letters.IndexOf('n') >= 0,
            letters.IndexOf('s') >= 0,
            string.Equals(words[0], "P", StringComparison.Ordinal),
            Word(words, 5),
            Word(words, 6) ?? ""));
    }

    private void EndClass()
    {
        if (_class.Length == 0)
            return;

        var cimName = Required(_class, 1);
        var letters = Word(_class, 3) ?? "";
        var name = Word(_class, 5) ?? cimName;
        _classes.Add(new ManifestClass(
            cimName,
            Word(_class, 4),
            Word(_class, 2),
            Word(_class, 6) ?? _mainNamespace,
            name,
            letters.IndexOf('Q') < 0 ? null : Word(_class, 7) ?? name + "Fields",
            Flag(letters, 'A', CimClassFlags.Abstract) | Flag(letters, 'S', CimClassFlags.Singleton) | Flag(letters, 'E', CimClassFlags.Embedded),
            letters.IndexOf('F') >= 0,
            new EquatableArray<ManifestProperty>(_properties),
            new EquatableArray<ProxyMethod>(_methods),
            new EquatableArray<string>(_names)));
        _properties.Clear();
        _methods.Clear();
        _names.Clear();
    }

    private static T Flag<T>(string letters, char letter, T flag)
        where T : struct => letters.IndexOf(letter) >= 0 ? flag : default;

    private static string? Word(string[] words, int index) => index < words.Length ? ManifestText.Decode(words[index]) : null;

    private static string Required(string[] words, int index) => Word(words, index) ?? throw new FormatException("The manifest lacks a word.");
}
