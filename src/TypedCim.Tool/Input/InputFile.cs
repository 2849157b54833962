namespace TypedCim.Tool.Input;

/// <summary>A file to work on.</summary>
/// <param name="Path">The path as the user gave it, or made from what the user gave.</param>
/// <param name="FullPath">The absolute path.</param>
internal sealed record InputFile(string Path, string FullPath);
