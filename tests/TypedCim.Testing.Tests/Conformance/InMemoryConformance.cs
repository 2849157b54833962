using TypedCim.Conformance;

namespace TypedCim.Testing.Tests.Conformance;

/// <summary>The conformance suite on the in-memory server.</summary>
public static class InMemoryConformance
{
    public sealed class Scalars() : ScalarTests(new InMemoryHost());

    public sealed class Arrays() : ArrayTests(new InMemoryHost());

    public sealed class EmbeddedObjects() : EmbeddedObjectTests(new InMemoryHost());

    public sealed class References() : ReferenceTests(new InMemoryHost());

    public sealed class Loading() : LoadingTests(new InMemoryHost());

    public sealed class Keys() : KeyTests(new InMemoryHost());

    public sealed class Filters() : FilterTests(new InMemoryHost());

    public sealed class TextFilters() : TextFilterTests(new InMemoryHost());

    public sealed class QueryShapes() : QueryShapeTests(new InMemoryHost());

    public sealed class RawQueries() : RawQueryTests(new InMemoryHost());

    public sealed class Writing() : WritingTests(new InMemoryHost());

    public sealed class Methods() : MethodTests(new InMemoryHost());

    public sealed class Errors() : ErrorTests(new InMemoryHost());

    public sealed class Streams() : StreamTests(new InMemoryHost());

    public sealed class Cancellation() : CancellationTests(new InMemoryHost());

    public sealed class Concurrency() : ConcurrencyTests(new InMemoryHost());

    public sealed class WholeLoading() : LoadingTests(new WholeInstanceHost());

    public sealed class WholeWriting() : WritingTests(new WholeInstanceHost());

    public sealed class WholeEmbeddedObjects() : EmbeddedObjectTests(new WholeInstanceHost());

    public sealed class Coverage() : SuiteCoverage(typeof(InMemoryConformance));
}
