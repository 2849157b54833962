namespace TypedCim.Testing;

/// <summary>One running method call: its arguments, and what the handler gives back.</summary>
internal sealed class MethodCall
{
    private readonly InstanceRepository _repository;
    private readonly CimValue[] _arguments;
    private readonly CimValue?[] _outputs;

    internal MethodCall(
        CimTestServer server,
        InstanceRepository repository,
        CimClass cimClass,
        CimMethod method,
        StoredInstance? instance,
        IEnumerable<CimArgument> arguments,
        CimCallOptions options,
        CancellationToken cancellationToken)
    {
        Server = server;
        Options = options;
        _repository = repository;
        Class = cimClass;
        Method = method;
        Stored = instance;
        CancellationToken = cancellationToken;
        _arguments = [.. method.Parameters.Select(parameter => CimValue.NullOf(parameter.Type))];
        _outputs = new CimValue?[_arguments.Length];
        foreach (CimArgument argument in arguments)
            Take(argument);
    }

    internal CimTestServer Server { get; }

    /// <summary>The class of the instance; the class that was named for a static method.</summary>
    internal CimClass Class { get; }

    internal CimMethod Method { get; }

    internal StoredInstance? Stored { get; }

    internal CimCallOptions Options { get; }

    internal CancellationToken CancellationToken { get; }

    internal CimValue ReturnValue { get; private set; }

    internal CimExtendedStatus? ExtendedStatus { get; private set; }

    private string Name => Class.Name + "." + Method.Name;

    internal T Instance<T>()
        where T : CimObject => Stored is null
        ? throw new InvalidOperationException($"{Name} is a method of the class and has no instance.")
        : _repository.Export.Copy<T>(Stored.Class, Stored.Namespace, Stored.Values);

    internal CimValue Argument(string name)
    {
        int index = IndexOf(name, CimDirection.Out);
        return index >= 0
            ? _repository.Export.Copy(_arguments[index], Method.Parameters[index].Family)
            : throw new ArgumentException($"{Name} has no input parameter {name}. {Advice(name, CimDirection.Out)}", nameof(name));
    }

    internal void Set(string name, CimValue value)
    {
        int index = IndexOf(name, CimDirection.In);
        if (index < 0)
            throw new ArgumentException($"{Name} has no output parameter {name}. {Advice(name, CimDirection.In)}", nameof(name));

        _outputs[index] = Keep(Method.Parameters[index], value);
    }

    internal void Return(CimValue value, CimRecord? extendedStatus)
    {
        if (Method.ReturnType == CimType.None)
            throw new InvalidOperationException($"{Name} is declared void and cannot return {value}.");

        ReturnValue = value.ConvertTo(Method.ReturnType);
        ExtendedStatus = extendedStatus is null ? null : new CimExtendedStatus(extendedStatus);
    }

    /// <summary>What a handler that says nothing returns: success.</summary>
    internal void ReturnDefault()
    {
        if (Method.ReturnsStatus && ReturnValue.Type == CimType.None)
            ReturnValue = CimValue.From((long?)0).ConvertTo(Method.ReturnType);
    }

    /// <summary>Sends the return value and the output parameters; an in/out parameter that was not set goes back as it came.</summary>
    internal void Send(CimSink output)
    {
        var writer = new CimWriter(output);
        for (int i = 0; i < _outputs.Length; i++)
        {
            CimParameter parameter = Method.Parameters[i];
            int number = parameter.Direction == CimDirection.In ? -1 : writer.IndexOf(parameter.Name);
            if (number >= 0)
                ValueExport.Push(output, number, _outputs[i] ?? _arguments[i]);
        }

        int returned = Method.ReturnType == CimType.None ? -1 : writer.IndexOf("ReturnValue");
        if (returned >= 0)
            ValueExport.Push(output, returned, ReturnValue);
    }

    private void Take(CimArgument argument)
    {
        int index = IndexOf(argument.Name, CimDirection.Out);
        if (index < 0)
            throw Invalid($"{Name} has no input parameter {argument.Name}. {Advice(argument.Name, CimDirection.Out)}", CimStatus.InvalidParameter);

        _arguments[index] = Keep(Method.Parameters[index], argument.Value);
    }

    private CimValue Keep(CimParameter parameter, CimValue value)
    {
        string owner = Name + "(" + parameter.Name + ")";
        try
        {
            CimValue fitting = value.ConvertTo(parameter.Type);
            return parameter.Type.Element() == CimType.Object ? _repository.Import.KeepObjects(fitting, parameter.Family, owner) : fitting;
        }
        catch (CimException mismatch) when (mismatch.Status == CimStatus.TypeMismatch)
        {
            throw Invalid($"{owner}: {mismatch.Message}", CimStatus.TypeMismatch);
        }
    }

    private int IndexOf(string name, CimDirection excluded)
    {
        for (int i = 0; i < Method.Parameters.Count; i++)
        {
            if (Method.Parameters[i].Direction != excluded && string.Equals(Method.Parameters[i].Name, name, StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }

    private string Advice(string name, CimDirection excluded) =>
        NearestName.Advice(name, Method.Parameters.Where(parameter => parameter.Direction != excluded).Select(parameter => parameter.Name));

    private CimException Invalid(string message, CimStatus status) => Failure.Of(status, Class.Name, message, Method.Name);
}
