using System.Globalization;
using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Emit;

/// <summary>Writes the columns of a class in queries.</summary>
internal static class FieldsEmitter
{
    public static void Write(EmitContext context)
    {
        if (context.Class.Fields is not { } fields)
            return;

        var writer = context.Writer.Blank();
        context.Docs.Summary("The columns of <see cref=\"" + context.Class.TypeName + "\"/> in queries.");
        Attributes.WriteGeneratedCode(writer);
        writer.Open(context.Settings.Access + " class " + Identifier.Escape(fields.Name) + " : " + (fields.BaseType ?? "global::TypedCim.CimFields"));
        if (!fields.Columns.IsEmpty)
            writer.Line("private static readonly global::TypedCim.CimClass CimMetadata = " + context.Class.TypeName + ".CimMetadata;");
        foreach (var column in fields.Columns)
            WriteColumn(context, column);
        writer.Close();
    }

    private static void WriteColumn(EmitContext context, ColumnModel column)
    {
        var isComparable = !column.Value.IsArray && column.Value.Kind is not (CimTypeKind.Object or CimTypeKind.Reference);
        var type = isComparable ? "global::TypedCim.CimField<" + context.Types.Nullable(column.Value) + ">" : "global::TypedCim.CimColumn";
        var number = column.Slot < 0
            ? "CimMetadata.IndexOf(" + StringLiteral.Quote(column.CimName) + ")"
            : "CimMetadata.First + " + column.Slot.ToString(CultureInfo.InvariantCulture);
        context.Writer.Blank();
        context.Docs.Inherit(column.Property);
        context.Writer.Line(
            "public " + (column.IsHiding ? "new " : "") + type + " " + Identifier.Escape(column.Name)
            + " => new " + type + "(CimMetadata, " + number + ");");
    }
}
