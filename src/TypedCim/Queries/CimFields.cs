namespace TypedCim;

/// <summary>The columns of a class in queries: the base of the generated <c>{Class}Fields</c>.</summary>
public abstract class CimFields
{
}
