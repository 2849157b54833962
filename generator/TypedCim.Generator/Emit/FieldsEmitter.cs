using System.Globalization;
using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Emit;

/// <summary>Writes the columns of a class in queries.</summary>
internal static class FieldsEmitter
{
    /// <summary>The member that makes columns; no column may have its name.</summary>
    public const string Factory = "CimAt";

    public static void Write(EmitContext context, ClassModel model)
    {
        if (model.Fields is not { } fields)
            return;

        var writer = context.Writer.Blank();
        context.Docs.Summary("The columns in queries.");
        Attributes.WriteGeneratedCode(writer);
        var baseType = fields.BaseType is { } inherited ? context.Types.Shorten(inherited) : NamespaceBlock.Runtime + "CimFields";
        writer.Open(context.Access + " class " + Identifier.Escape(fields.Name) + " : " + baseType);
        foreach (var column in fields.Columns)
            WriteColumn(context, model, column);
        if (!fields.Columns.IsEmpty)
        {
            const string slot = NamespaceBlock.Runtime + "CimSlot";
            writer.Blank();
            writer.Line("private static " + slot + " " + Factory + "(int slot) => new " + slot + "(" + context.Types.Shorten(model.TypeName) + ".CimMetadata, slot);");
        }

        writer.Close();
    }

    private static void WriteColumn(EmitContext context, ClassModel model, ColumnModel column)
    {
        context.Writer.Blank();
        if (SaysMoreThanItsType(model, column))
            context.Docs.Inherit(context.Types.Shorten(column.Property));
        context.Writer.Line(
            "public " + (column.IsHiding ? "new " : "") + Type(context, column.Value) + " " + Identifier.Escape(column.Name) + " => " + Factory + "(" + Slot(context, model, column) + ");");
    }

    /// <summary>The type stands in the column; type and access alone are not worth a line at each of them.</summary>
    private static bool SaysMoreThanItsType(ClassModel model, ColumnModel column) =>
        column.Slot < 0 || model.Properties[column.Slot].Documentation.Description is not null || RemarkText.OfProperty(model.Properties[column.Slot]).Length > 0;

    /// <summary>Queries compare simple values only.</summary>
    private static string Type(EmitContext context, ValueModel value) =>
        value.IsArray || value.Kind is CimTypeKind.Object or CimTypeKind.Reference
            ? NamespaceBlock.Runtime + "CimColumn"
            : NamespaceBlock.Runtime + "CimField<" + context.Types.Nullable(value) + ">";

    private static string Slot(EmitContext context, ClassModel model, ColumnModel column)
    {
        if (column.Slot >= 0)
            return column.Slot.ToString(CultureInfo.InvariantCulture);
        var metadata = context.Types.Shorten(model.TypeName) + ".CimMetadata";
        return metadata + ".IndexOf(" + StringLiteral.Quote(column.CimName) + ") - " + metadata + ".First";
    }
}
