using System.IO.Enumeration;
using Microsoft.Management.Infrastructure;
using TypedCim.Mmi;

namespace TypedCim.Tool.Export;

/// <summary>The classes of a call: those that were asked for, and what they need to be understood: bases, and classes of embedded objects.</summary>
internal sealed class ClassSelection : IDisposable
{
    private readonly Dictionary<string, CimClass?> _classes = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _wanted = new(StringComparer.OrdinalIgnoreCase);

    private ClassSelection()
    {
    }

    /// <summary>Gets all classes by name, in ordinal order.</summary>
    public IReadOnlyList<CimClass> Classes =>
        [.. _classes.Values.OfType<CimClass>().OrderBy(static one => one.CimSystemProperties.ClassName, StringComparer.Ordinal)];

    /// <summary>Reads the classes of a call.</summary>
    /// <param name="reader">The namespace.</param>
    /// <param name="patterns">Names, or patterns with <c>*</c> and <c>?</c>.</param>
    /// <param name="progress">Is told each class that is read.</param>
    /// <param name="problems">Takes a sentence for each argument that finds nothing.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task<ClassSelection> ReadAsync(
        MmiClassReader reader, IReadOnlyList<string> patterns, ExportProgress progress, ICollection<string> problems, CancellationToken cancellationToken)
    {
        var selection = new ClassSelection();
        try
        {
            foreach (var name in await ExpandAsync(reader, patterns, problems, cancellationToken).ConfigureAwait(false))
            {
                selection._wanted.Add(name);
            }

            await selection.ReadAllAsync(reader, progress, cancellationToken).ConfigureAwait(false);
            foreach (var name in selection._wanted.Where(name => selection._classes[name] is null))
            {
                problems.Add($"There is no class {name} in {reader.Namespace}.");
            }

            return selection;
        }
        catch
        {
            selection.Dispose();
            throw;
        }
    }

    /// <summary>Tells whether the server has a class that was read.</summary>
    public bool IsKnown(string name) => Find(name) is not null;

    /// <summary>Finds a class that was read; null when the server has none of that name.</summary>
    public CimClass? Find(string? name) => name is null ? null : _classes.GetValueOrDefault(name);

    /// <summary>Tells whether a class was asked for by the call itself.</summary>
    public bool IsWanted(string name) => _wanted.Contains(name);

    public void Dispose()
    {
        foreach (var cimClass in _classes.Values)
        {
            cimClass?.Dispose();
        }
    }

    private static async Task<IReadOnlyList<string>> ExpandAsync(
        MmiClassReader reader, IReadOnlyList<string> patterns, ICollection<string> problems, CancellationToken cancellationToken)
    {
        var names = new List<string>();
        IReadOnlyList<string>? all = null;
        foreach (var pattern in patterns)
        {
            if (pattern.AsSpan().IndexOfAny('*', '?') < 0)
            {
                names.Add(pattern);
                continue;
            }

            all ??= await reader.ListAsync(cancellationToken).ConfigureAwait(false);
            var found = all.Where(name => Matches(pattern, name)).ToList();
            names.AddRange(found);
            if (found.Count == 0)
            {
                problems.Add($"No class of {reader.Namespace} matches '{pattern}'.");
            }
        }

        return names;
    }

    // WMI's own classes begin with two underscores; whoever means them says so.
    private static bool Matches(string pattern, string name) =>
        FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: true)
        && (pattern.StartsWith("__", StringComparison.Ordinal) || !name.StartsWith("__", StringComparison.Ordinal));

    private async Task ReadAllAsync(MmiClassReader reader, ExportProgress progress, CancellationToken cancellationToken)
    {
        var waiting = new Queue<string>(_wanted);
        while (waiting.TryDequeue(out var name))
        {
            if (_classes.ContainsKey(name))
            {
                continue;
            }

            progress.Report(_classes.Count + 1, _classes.Count + 1 + waiting.Count, name);
            var cimClass = await reader.FindAsync(name, cancellationToken).ConfigureAwait(false);
            _classes.Add(name, cimClass);
            foreach (var needed in cimClass is null ? [] : NeededBy(cimClass))
            {
                waiting.Enqueue(needed);
            }
        }
    }

    private static IEnumerable<string> NeededBy(CimClass cimClass)
    {
        var embedded = cimClass.CimClassProperties
            .Select(static property => TypeText.ClassOfEmbedded(property.CimType, property.ReferenceClassName, property.Qualifiers))
            .Concat(cimClass.CimClassMethods.SelectMany(static method => method.Parameters).Select(
                static parameter => TypeText.ClassOfEmbedded(parameter.CimType, parameter.ReferenceClassName, parameter.Qualifiers)));
        return new[] { cimClass.CimSuperClassName }.Concat(embedded).Where(static name => !string.IsNullOrEmpty(name))!;
    }
}
