namespace TypedCim.Tests.Model;

internal readonly record struct Acme_SlotKey(string Bank, uint? Number);
