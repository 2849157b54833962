using System.Diagnostics;

namespace TypedCim.ConfigMgr;

/// <summary>A network abstraction layer path: how Configuration Manager names servers and shares, for example <c>["Display=\\DP01\"]MSWNET:["SMS_SITE=ABC"]\\DP01\</c>.</summary>
/// <remarks>
/// The path of an existing distribution point is never rebuilt: the site may have written it otherwise, and it is a key. Read <see cref="SMS_DistributionPointInfo.NALPath"/> and pass it on;
/// <see cref="Parse"/> shows its parts, and <see cref="ToString()"/> gives back the text that was parsed. Typed keys, queries and arguments take the text as it is: nothing has to be escaped.
/// For WQL text of your own there is <see cref="ToWqlLiteral"/>.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class NalPath : IEquatable<NalPath>
{
    /// <summary>The network type of Windows servers and shares.</summary>
    public const string WindowsNetwork = "MSWNET";

    private const string DisplayPrefix = "Display=";
    private const string SitePrefix = "SMS_SITE=";

    private readonly string _text;

    internal NalPath(string text, IReadOnlyList<string> displayQualifiers, string networkType, IReadOnlyList<string> connectionQualifiers, string networkPath)
    {
        _text = text;
        DisplayQualifiers = displayQualifiers;
        NetworkType = networkType;
        ConnectionQualifiers = connectionQualifiers;
        NetworkPath = networkPath;
    }

    /// <summary>The qualifiers before the network type, without brackets and quotes; empty when there are none.</summary>
    public IReadOnlyList<string> DisplayQualifiers { get; }

    /// <summary>The network type, mostly <see cref="WindowsNetwork"/>.</summary>
    public string NetworkType { get; }

    /// <summary>The qualifiers behind the network type, without brackets and quotes; empty when there are none.</summary>
    public IReadOnlyList<string> ConnectionQualifiers { get; }

    /// <summary>The path in the network, such as <c>\\DP01\</c> or <c>\\DP01\SMSPKGC$\ABC00012\</c>.</summary>
    public string NetworkPath { get; }

    /// <summary>What consoles show, such as <c>\\DP01\</c>; null when no qualifier says it.</summary>
    public string? DisplayName => Value(DisplayQualifiers, DisplayPrefix);

    /// <summary>The code of the site that the server belongs to; null when no qualifier says it.</summary>
    public string? SiteCode => Value(ConnectionQualifiers, SitePrefix);

    /// <summary>The server of the network path; null when that is no UNC path.</summary>
    public string? ServerName => UncPath.ServerOf(NetworkPath);

    /// <summary>Builds the path of a server, as a site writes it for a new site system.</summary>
    /// <param name="serverName">The name of the server, without backslashes.</param>
    /// <param name="siteCode">The code of the site that the server belongs to, three letters or digits.</param>
    /// <returns>The path.</returns>
    /// <exception cref="ArgumentException">A part is empty or has characters that cannot stand there.</exception>
    public static NalPath ForServer(string serverName, string siteCode) => ForShare(@"\\" + UncPath.CheckServer(serverName, nameof(serverName)) + @"\", siteCode);

    /// <summary>Builds the path of a folder on a server.</summary>
    /// <param name="uncPath">The folder, such as <c>\\SRV\Images</c>; a backslash at its end is added.</param>
    /// <param name="siteCode">The code of the site that the server belongs to, three letters or digits.</param>
    /// <returns>The path.</returns>
    /// <exception cref="ArgumentException">A part is empty or has characters that cannot stand there.</exception>
    public static NalPath ForShare(string uncPath, string siteCode)
    {
        string path = UncPath.Check(uncPath, nameof(uncPath));
        _ = siteCode ?? throw new ArgumentNullException(nameof(siteCode));
        if (siteCode.Length != 3 || !siteCode.All(UncPath.IsLetterOrDigit))
            throw new ArgumentException($"'{siteCode}' is no site code: it has three letters or digits.", nameof(siteCode));

        string display = DisplayPrefix + path;
        string site = SitePrefix + siteCode;
        return new NalPath($"[\"{display}\"]{WindowsNetwork}:[\"{site}\"]{path}", [display], WindowsNetwork, [site], path);
    }

    /// <summary>Reads a NAL path.</summary>
    /// <param name="text">The text, as a property holds it: not escaped.</param>
    /// <returns>The path; its text is the given one.</returns>
    /// <exception cref="FormatException">The text is no NAL path; the message says where it stops being one.</exception>
    public static NalPath Parse(string text) => NalPathReader.Read(text ?? throw new ArgumentNullException(nameof(text)), out string? problem)
        ?? throw new FormatException($"'{text}' is no NAL path: {problem}. Write it as [\"Display=\\\\SERVER\\\"]MSWNET:[\"SMS_SITE=ABC\"]\\\\SERVER\\.");

    /// <summary>Reads a NAL path.</summary>
    /// <param name="text">The text, as a property holds it: not escaped.</param>
    /// <param name="path">The path, or null.</param>
    /// <returns>False when the text is no NAL path.</returns>
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out NalPath? path)
    {
        path = text is null ? null : NalPathReader.Read(text, out _);
        return path is not null;
    }

    /// <summary>Compares the texts without regard to case, as the site's database does.</summary>
    /// <param name="other">The other path.</param>
    /// <returns>True when both name the same.</returns>
    public bool Equals(NalPath? other) => other is not null && string.Equals(_text, other._text, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NalPath);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(_text);

    /// <summary>The text, as properties and parameters want it.</summary>
    /// <returns>The text that was parsed or built.</returns>
    public override string ToString() => _text;

    /// <summary>The text as a string literal of WQL, in quotes and with backslashes and quotes escaped.</summary>
    /// <returns>The literal. In a LIKE pattern <c>%</c>, <c>_</c> and <c>[</c> would be wildcards still.</returns>
    public string ToWqlLiteral() => CimWql.Literal(CimValue.From(_text));

    private static string? Value(IReadOnlyList<string> qualifiers, string prefix)
    {
        foreach (string qualifier in qualifiers)
        {
            if (qualifier.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return qualifier.Substring(prefix.Length);
        }

        return null;
    }
}
