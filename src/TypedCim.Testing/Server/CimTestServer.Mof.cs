namespace TypedCim.Testing;

public sealed partial class CimTestServer
{
    /// <summary>Puts the instances of a MOF text on the server, past hooks, faults and recorder: all of them, or none when something is wrong.</summary>
    /// <param name="text">
    /// Declarations of <c>instance of</c>. The classes are those that the server knows; class declarations in the text change nothing. Without
    /// <c>#pragma namespace</c> an instance goes where its class lives.
    /// </param>
    /// <param name="name">What errors call the text.</param>
    /// <remarks>
    /// Values have the types of the class: numbers in any notation, enumerations as numbers, datetimes as 25 characters, references as object paths or
    /// aliases. An instance whose alias stands where an embedded object is expected is embedded there, and is no instance of its own.
    /// </remarks>
    /// <example><code>
    /// server.AddMof("instance of Demo_Printer { Name = \"A\"; Tags = { \"red\", \"new\" }; Status = 0x1; };");
    /// </code></example>
    /// <exception cref="CimException">
    /// Something in the text is wrong, or an instance exists already. The message names each place as <c>name(line,column)</c>, with class and property.
    /// </exception>
    public void AddMof(string text, string name = "MOF")
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        MofSeed.Plant(MofSeed.Parse(text, name), name, _repository, Namespace);
    }

    /// <summary>Puts the instances of a MOF file on the server, past hooks, faults and recorder: all of them, or none when something is wrong.</summary>
    /// <param name="path">The file, in UTF-8, UTF-16 or Windows-1252. What it includes is refused: add each file by itself.</param>
    /// <exception cref="CimException">
    /// Something in the file is wrong, or an instance exists already. The message names each place as <c>path(line,column)</c>, with class and property.
    /// </exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public void AddMofFile(string path)
    {
        _ = path ?? throw new ArgumentNullException(nameof(path));
        MofSeed.Plant(MofSeed.Parse(File.ReadAllBytes(path), path), path, _repository, Namespace);
    }
}
