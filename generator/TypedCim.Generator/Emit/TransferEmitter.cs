using System.Globalization;
using TypedCim.Generator.Model;

namespace TypedCim.Generator.Emit;

/// <summary>Writes how values enter and leave a proxy: its fields, and one switch that says which property each of them holds.</summary>
internal static class TransferEmitter
{
    private const int LineLength = 120;

    public static void Write(EmitContext context, ClassModel model)
    {
        WriteFields(context, model);
        if (!model.Properties.IsEmpty)
            WriteTransfer(context, model);

        context.Writer.Blank();
        context.Writer.Line(context.Settings.Override + " " + NamespaceBlock.Runtime + "CimClass CimGetClass() => CimMetadata;");
    }

    /// <summary>Fields of one type share declarations: a class has dozens of them, of a few types.</summary>
    private static void WriteFields(EmitContext context, ClassModel model)
    {
        var types = new List<string>();
        var lines = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in model.Properties)
        {
            var type = context.Types.Field(property.Value);
            if (!lines.TryGetValue(type, out var line))
            {
                types.Add(type);
                lines.Add(type, "private " + type + " " + property.Field);
                continue;
            }

            if (line.Length - line.LastIndexOf('\n') > LineLength)
                lines[type] = line + ";\nprivate " + type + " " + property.Field;
            else
                lines[type] = line + ", " + property.Field;
        }

        foreach (var type in types)
        {
            foreach (var line in (lines[type] + ";").Split('\n'))
                context.Writer.Line(line);
        }
    }

    private static void WriteTransfer(EmitContext context, ClassModel model)
    {
        var writer = context.Writer.Blank();
        writer.Open(context.Settings.Override + " void CimTransfer(int property, ref " + NamespaceBlock.Runtime + "CimTransfer value)");
        writer.Open("switch (property - CimFirst)");
        for (var i = 0; i < model.Properties.Count; i++)
        {
            var property = model.Properties[i];
            writer.Line("case " + i.ToString(CultureInfo.InvariantCulture) + ": value." + context.Values.Move(property.Value) + "(ref " + property.Field + "); break;");
        }

        writer.Line("default: base.CimTransfer(property, ref value); break;");
        writer.Close();
        writer.Close();
    }
}
