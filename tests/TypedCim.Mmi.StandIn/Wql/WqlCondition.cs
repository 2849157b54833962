namespace MmiStandIn;

/// <summary>Decides about a row, which gives values by column; null means unknown.</summary>
internal delegate bool? WqlCondition(Func<string, object?> row);
