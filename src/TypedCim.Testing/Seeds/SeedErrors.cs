using System.Globalization;
using TypedCim.Mof;

namespace TypedCim.Testing;

/// <summary>Makes errors that name the place in a MOF text, and gathers them: a text is checked to its end.</summary>
/// <param name="name">What the text is called.</param>
internal sealed class SeedErrors(string name)
{
    private const int MaxListed = 20;
    private readonly List<CimException> _errors = [];

    /// <summary>Runs a step and keeps its error.</summary>
    internal void Try(Action step)
    {
        try
        {
            step();
        }
        catch (CimException error)
        {
            Add(error);
        }
    }

    /// <summary>Runs a step whose errors know no place.</summary>
    /// <exception cref="CimException">The error of the step, with the place.</exception>
    internal T At<T>(MofSpan span, Func<T> step)
    {
        try
        {
            return step();
        }
        catch (CimException error)
        {
            throw At(span, error);
        }
    }

    /// <summary>Runs a step whose errors know no place.</summary>
    /// <exception cref="CimException">The error of the step, with the place.</exception>
    internal void At(MofSpan span, Action step) => At(span, () =>
    {
        step();
        return true;
    });

    internal CimException At(MofSpan span, CimStatus status, string? className, string message) => At(span, Failure.Of(status, className, message));

    internal void Add(CimException error)
    {
        // What is wrong with an embedded object is found again wherever its alias stands.
        if (!_errors.Exists(one => string.Equals(one.Message, error.Message, StringComparison.Ordinal)))
            _errors.Add(error);
    }

    /// <summary>Ends the seeding if there was an error.</summary>
    /// <exception cref="CimException">The error, or all errors line by line with the status of the first.</exception>
    internal void ThrowIfAny()
    {
        if (_errors.Count == 0)
            return;

        CimException first = _errors[0];
        if (_errors.Count == 1)
            throw first;

        IEnumerable<string> lines = _errors.Take(MaxListed).Select(error => error.Message);
        string rest = _errors.Count > MaxListed ? Environment.NewLine + "and more." : "";
        throw Failure.Of(first.Status, first.ClassName, string.Join(Environment.NewLine, lines) + rest, inner: first);
    }

    private CimException At(MofSpan span, CimException error)
    {
        string line = (span.Line + 1).ToString(CultureInfo.InvariantCulture);
        string column = (span.Column + 1).ToString(CultureInfo.InvariantCulture);
        return Failure.Of(error.Status, error.ClassName, $"{name}({line},{column}): {error.Message}", inner: error);
    }
}
