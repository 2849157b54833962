namespace TypedCim.Generator.Naming;

/// <summary>Turns a CIM name into a parameter name by the rule of <c>JsonNamingPolicy.CamelCase</c>.</summary>
internal static class CamelCase
{
    /// <summary>Lowers the leading run of capitals, except the last one when a lower-case letter follows: NALPath gives nalPath.</summary>
    public static string From(string name)
    {
        if (name.Length == 0 || !char.IsUpper(name[0]))
            return name;

        var characters = name.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (i == 1 && !char.IsUpper(characters[i]))
                break;

            var hasNext = i + 1 < characters.Length;
            if (i > 0 && hasNext && !char.IsUpper(characters[i + 1]))
                break;

            characters[i] = char.ToLowerInvariant(characters[i]);
        }

        return new string(characters);
    }
}
