namespace TypedCim;

/// <summary>Methods that the schema of one assembly adds to a class of another; generated code makes one and calls through it.</summary>
public sealed class CimExtension
{
    /// <summary>Describes the methods; they belong to the class from here on, wherever they are shown or judged.</summary>
    /// <param name="cimClass">The class.</param>
    /// <param name="methods">Its additional methods.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CimExtension(CimClass cimClass, CimMethod[] methods)
    {
        Class = cimClass ?? throw new ArgumentNullException(nameof(cimClass));
        Methods = methods ?? throw new ArgumentNullException(nameof(methods));
        foreach (CimMethod method in methods)
            method.DeclaringClass = cimClass;
    }

    /// <summary>Describes the methods by a text.</summary>
    /// <param name="cimClass">The class.</param>
    /// <param name="methods">Its additional methods, in the text that <see cref="CimClass"/> takes.</param>
    /// <param name="families">The classes of each <c>instance</c>, in their order in the text.</param>
    /// <param name="codeNames">The names of the codes of each <c>named</c> method, in their order in the text.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException"><paramref name="methods"/> is not written as it must be.</exception>
    public CimExtension(CimClass cimClass, string methods, Func<CimFamily>[]? families = null, Func<long, string>[]? codeNames = null)
        : this(cimClass, new CimMemberText(methods ?? throw new ArgumentNullException(nameof(methods)), families, codeNames).Methods)
    {
    }

    /// <summary>The class that has the methods.</summary>
    public CimClass Class { get; }

    /// <summary>The methods.</summary>
    public IReadOnlyList<CimMethod> Methods { get; }

    /// <summary>Calls a method of an instance.</summary>
    /// <param name="instance">An instance that came from a server, or a handle by key.</param>
    /// <param name="method">The index of the method in <see cref="Methods"/>.</param>
    /// <param name="arguments">The input arguments, in the order of the parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The return value and the output parameters.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="instance"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The instance was made with <c>new</c> and is on no server yet.</exception>
    /// <exception cref="CimMethodException">The method returned a code that means failure.</exception>
    /// <exception cref="CimException">The call failed.</exception>
    public Task<CimOutput> InvokeAsync(CimObject instance, int method, CimValue[] arguments, CancellationToken cancellationToken)
    {
        _ = instance ?? throw new ArgumentNullException(nameof(instance));
        return instance.InvokeAsync(Methods[method], arguments, cancellationToken);
    }

    /// <summary>Calls a method of the class.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="method">The index of the method in <see cref="Methods"/>.</param>
    /// <param name="arguments">The input arguments, in the order of the parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The return value and the output parameters.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="connection"/> is null.</exception>
    /// <exception cref="CimMethodException">The method returned a code that means failure.</exception>
    /// <exception cref="CimException">The call failed.</exception>
    public Task<CimOutput> InvokeStaticAsync(CimConnection connection, int method, CimValue[] arguments, CancellationToken cancellationToken) =>
        CimObject.InvokeStaticAsync(connection, Methods[method], arguments, cancellationToken);

    /// <inheritdoc/>
    public override string ToString() => Class.Name + ": " + string.Join(", ", Methods.Select(method => method.Name));
}
