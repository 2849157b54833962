using System.Globalization;
using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Emit;

/// <summary>Writes the columns of a class in queries.</summary>
internal static class FieldsEmitter
{
    private const string Field = "global::TypedCim.CimField";
    private const string Column = "global::TypedCim.CimColumn";

    public static void Write(EmitContext context, ClassModel model)
    {
        if (model.Fields is not { } fields)
            return;

        var writer = context.Writer.Blank();
        context.Docs.Summary("The columns of <see cref=\"" + model.TypeName + "\"/> in queries.");
        Attributes.WriteGeneratedCode(writer);
        writer.Open(context.Access + " class " + Identifier.Escape(fields.Name) + " : " + (fields.BaseType ?? "global::TypedCim.CimFields"));
        WriteFactories(context, model, fields);
        foreach (var column in fields.Columns)
            WriteColumn(context, model, column);
        writer.Close();
    }

    /// <summary>Two short ways to make a column: a class has dozens of them.</summary>
    private static void WriteFactories(EmitContext context, ClassModel model, FieldsModel fields)
    {
        var metadata = model.TypeName + ".CimMetadata";
        var number = "(" + metadata + ", " + metadata + ".First + slot)";
        if (HasColumn(fields, isComparable: true))
            context.Writer.Line("private static " + Field + "<T> CimField<T>(int slot) => new " + Field + "<T>" + number + ";");
        if (HasColumn(fields, isComparable: false))
            context.Writer.Line("private static " + Column + " CimColumn(int slot) => new " + Column + number + ";");
    }

    private static bool HasColumn(FieldsModel fields, bool isComparable)
    {
        foreach (var column in fields.Columns)
        {
            if (IsComparable(column) == isComparable)
                return true;
        }

        return false;
    }

    /// <summary>Queries compare simple values only.</summary>
    private static bool IsComparable(ColumnModel column) =>
        !column.Value.IsArray && column.Value.Kind is not (CimTypeKind.Object or CimTypeKind.Reference);

    private static void WriteColumn(EmitContext context, ClassModel model, ColumnModel column)
    {
        var isComparable = IsComparable(column);
        var argument = isComparable ? "<" + context.Types.Nullable(column.Value) + ">" : "";
        var type = (isComparable ? Field : Column) + argument;
        context.Writer.Blank();
        context.Docs.Inherit(column.Property);
        context.Writer.Line(
            "public " + (column.IsHiding ? "new " : "") + type + " " + Identifier.Escape(column.Name)
            + " => " + (isComparable ? "CimField" : "CimColumn") + argument + "(" + Slot(model, column) + ");");
    }

    private static string Slot(ClassModel model, ColumnModel column)
    {
        if (column.Slot >= 0)
            return column.Slot.ToString(CultureInfo.InvariantCulture);
        var metadata = model.TypeName + ".CimMetadata";
        return metadata + ".IndexOf(" + StringLiteral.Quote(column.CimName) + ") - " + metadata + ".First";
    }
}
