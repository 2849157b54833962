using System.Runtime.InteropServices;

namespace TypedCim.Mof;

/// <summary>Turns the steps of a layout into text. Each step is looked at once, and what fits is known in constant time.</summary>
internal sealed class LayoutPrinter
{
    /// <summary>The number of columns a line may have.</summary>
    internal const int MaxColumn = 140;

    private readonly FormatSource _source;
    private readonly LayoutMeasure _measure;
    private readonly LayoutWriter _writer;
    private readonly CommentPrinter _comments;
    private readonly Stack<Frame> _frames = new();
    private Frame _frame;

    private LayoutPrinter(FormatSource source, LayoutSteps steps)
    {
        _source = source;
        _measure = new LayoutMeasure(source, steps);
        _writer = new LayoutWriter(source);
        _comments = new CommentPrinter(source, _writer);
    }

    /// <summary>Prints a layout.</summary>
    public static string Print(FormatSource source, LayoutSteps steps)
    {
        var printer = new LayoutPrinter(source, steps);
        for (var i = 0; i < steps.Count; i++)
        {
            printer.PrintStep(i, steps[i]);
        }

        return printer._writer.Finish();
    }

    private void PrintStep(int index, LayoutStep step)
    {
        switch (step.Kind)
        {
            case LayoutStepKind.Text or LayoutStepKind.LowerText or LayoutStepKind.CapitalText:
                PrintToken(_source.TokenAt(step.First), step.Kind);
                break;
            case LayoutStepKind.Verbatim:
                _writer.Write(_source.TokenAt(step.First).Start, _source.TokenAt(step.Last).End);
                break;
            case LayoutStepKind.Leading:
                _comments.PrintLeading(step.First);
                break;
            case LayoutStepKind.Trailing:
                _comments.PrintTrailing(step.First);
                break;
            case LayoutStepKind.Space:
                _writer.Space();
                break;
            case LayoutStepKind.Begin:
                _frames.Push(_frame);
                _frame = new Frame(_frame.IsFlat || _measure.Fits(_writer.Column, index, step.Last), _writer.LineNumber);
                break;
            case LayoutStepKind.End:
                _frame = _frames.Pop();
                break;
            case LayoutStepKind.Indent:
                _writer.Indentation += step.First;
                break;
            default:
                PrintBreak(index, step);
                break;
        }
    }

    private void PrintToken(MofToken token, LayoutStepKind form)
    {
        switch (form)
        {
            case LayoutStepKind.LowerText:
                _writer.WriteLower(token.Start, token.End);
                break;
            case LayoutStepKind.CapitalText:
                _writer.WriteCapital(token.Start, token.End);
                break;
            default:
                _writer.Write(token.Start, token.End);
                break;
        }
    }

    private void PrintBreak(int index, LayoutStep step)
    {
        if (step.Kind == LayoutStepKind.HardLine)
        {
            _writer.NewLine(isBlank: step.First > 0);
        }
        else if (_frame.IsFlat || (step.Kind is LayoutStepKind.Fill or LayoutStepKind.LooseFill && CanContinue(index, step)))
        {
            if (step.Kind != LayoutStepKind.EmptyLine)
            {
                _writer.Space();
            }
        }
        else
        {
            _writer.NewLine(isBlank: false);
        }

        _frame = _frame with { ItemLine = _writer.LineNumber };
    }

    // An item that took several lines stands out better when the next one does not follow on its last line.
    private bool CanContinue(int index, LayoutStep step)
    {
        if (_writer.LineNumber != _frame.ItemLine)
        {
            return false;
        }

        var column = _writer.Column + 1;
        return _measure.Fits(column, index + 1, step.Last)
            || (step.Kind == LayoutStepKind.LooseFill && _measure.FitsAtStart(column, index + 1, step.Last));
    }

    /// <summary>The group at hand.</summary>
    /// <param name="IsFlat">Whether it is on one line.</param>
    /// <param name="ItemLine">The line on which its current item begins.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Frame(bool IsFlat, int ItemLine);
}
