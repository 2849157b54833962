using System.Text;

namespace TypedCim.Tool.Export;

/// <summary>Gets the password of <c>--user</c>: from the environment, or from the keyboard.</summary>
/// <remarks>A command line is no place for it: other users can read it, and shells keep it.</remarks>
internal static class PasswordSource
{
    /// <summary>The environment variable with the password.</summary>
    public const string Variable = "TYPEDCIM_PASSWORD";

    /// <summary>Gets the password.</summary>
    /// <param name="user">Whose password it is.</param>
    /// <param name="error">Takes the prompt.</param>
    /// <returns>The password; null when there is neither a variable nor a keyboard.</returns>
    public static string? Read(string user, TextWriter error)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } password)
        {
            return password;
        }

        if (Console.IsInputRedirected)
        {
            return null;
        }

        error.Write($"Password of {user}: ");
        error.Flush();
        var typed = new StringBuilder();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            if (key.Key == ConsoleKey.Backspace)
            {
                typed.Length = Math.Max(0, typed.Length - 1);
            }
            else if (!char.IsControl(key.KeyChar))
            {
                typed.Append(key.KeyChar);
            }
        }

        error.WriteLine();
        return typed.ToString();
    }
}
