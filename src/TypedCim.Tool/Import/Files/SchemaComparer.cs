using TypedCim.Tool.Import.Facts;
using TypedCim.Tool.Output;

namespace TypedCim.Tool.Import.Files;

/// <summary>Compares what pages say with what a file declares. A file may say more: descriptions, further members, other labels.</summary>
internal sealed class SchemaComparer(Func<string, CimClassSchema?> findFile)
{
    /// <summary>Lists what the file lacks or says otherwise about the class itself and its properties, as full sentences.</summary>
    /// <param name="page">The class as its page has it, with all inherited properties.</param>
    /// <param name="file">The class as the file has it.</param>
    public IEnumerable<(string Member, string Sentence)> Compare(CimClassSchema page, CimClassSchema file)
    {
        if (!IsSame(page.BaseName, file.BaseName))
        {
            yield return (string.Empty, $"the page derives it from '{page.BaseName ?? "nothing"}' and the file from '{file.BaseName ?? "nothing"}'.");
        }

        // Embedded is missing: the reader of MOF forgets it on classes with keys.
        const CimClassFlags compared = CimClassFlags.Abstract | CimClassFlags.Association | CimClassFlags.Singleton;
        if ((page.Flags & compared & ~file.Flags) is var missing and not CimClassFlags.None)
        {
            yield return (string.Empty, $"the page marks it as {missing} and the file does not.");
        }

        foreach (var property in page.Properties.AsEnumerable())
        {
            if (Compare(property, FindProperty(file, property.Name)) is { } sentence)
            {
                yield return (property.Name, sentence);
            }
        }
    }

    /// <summary>Tells what a file lacks or says otherwise about a method.</summary>
    /// <returns>A full sentence; null when they agree.</returns>
    public static string? Compare(CimMethodSchema page, CimMethodSchema? file)
    {
        if (file is null)
        {
            return "the file does not have it.";
        }

        var (own, other) = (Signature(page), Signature(file));
        return IsSame(own, other) ? null : $"the page says '{own}' and the file says '{other}'.";
    }

    private static string? Compare(CimPropertySchema page, CimPropertySchema? file)
    {
        if (file is null)
        {
            return "the file does not have it.";
        }

        var (own, other) = (Signature(page), Signature(file));
        return IsSame(own, other) ? null : $"the page says '{own}' and the file says '{other}'.";
    }

    private CimPropertySchema? FindProperty(CimClassSchema file, string name)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var current = file; current is not null && seen.Add(current.Name); current = current.BaseName is { } parent ? findFile(parent) : null)
        {
            foreach (var property in current.Properties)
            {
                if (IsSame(property.Name, name))
                {
                    return property;
                }
            }
        }

        return null;
    }

    private static string Signature(CimPropertySchema property)
    {
        string[] marks =
        [
            .. (property.Flags & CimPropertyFlags.Key) != 0 ? ["key"] : Array.Empty<string>(),
            SchemaText.Access(property.Flags),
            .. (property.Flags & CimPropertyFlags.Lazy) != 0 ? ["lazy"] : Array.Empty<string>(),
        ];
        return string.Join(' ', marks) + " " + TypeText.Describe(property.Type);
    }

    private static string Signature(CimMethodSchema method)
    {
        return $"{TypeText.Describe(method.ReturnType)} {method.Name}({string.Join(", ", method.Parameters.Select(Signature))})";
    }

    private static string Signature(CimParameterSchema parameter)
    {
        var optional = parameter.IsOptional ? " optional" : string.Empty;
        return $"{SchemaText.Direction(parameter.Direction)}{optional} {TypeText.Describe(parameter.Type)} {parameter.Name}";
    }

    private static bool IsSame(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
