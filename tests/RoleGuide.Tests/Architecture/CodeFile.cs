using System.Text.RegularExpressions;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Architecture;

// The patterns read files of this repository, not those of strangers.
#pragma warning disable MA0009

/// <summary>A source file as the rules of the house see it.</summary>
/// <param name="Path">Relative to the repository, with forward slashes.</param>
internal sealed partial record CodeFile(string Path, string Text)
{
    /// <summary>The text without what comments and literals say. A literal leaves its quotes.</summary>
    public string Code { get; } = Path.EndsWith(".cs", StringComparison.Ordinal) ? Prose().Replace(Text, match => match.Value[0] == '/' ? "" : "\"\"") : Text;

    public bool IsCSharp => Path.EndsWith(".cs", StringComparison.Ordinal);

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The room: the folder below the project, such as <c>Pages</c>; empty for what stands beside Program.cs.</summary>
    public string Room => Path.Split('/') is [_, var room, _, ..] ? room : "";

    public bool IsUnder(string folder) => Path.StartsWith(folder, StringComparison.Ordinal);

    /// <summary>A sentence for each match of a pattern in the code, with its line.</summary>
    public IEnumerable<string> Finds(Regex pattern, string complaint) =>
        pattern.Matches(Code).Select(match => $"{Path}: {match.Value.Trim()} {complaint}");

    /// <summary>Everything of generator and theme that people write.</summary>
    public static IEnumerable<CodeFile> OfProduct() => Of("generator").Concat(Of("theme"));

    public static IEnumerable<CodeFile> Of(string folder) => Checkout.FilesUnder(folder)
        .Where(path => path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith(".razor", StringComparison.Ordinal) || path.EndsWith(".css", StringComparison.Ordinal) || path.EndsWith(".csproj", StringComparison.Ordinal))
        .Select(path => new CodeFile(path, Checkout.Read(path)));

    [GeneratedRegex("""//[^\n]*|/\*[\s\S]*?\*/|\$*(?<raw>"{3,})[\s\S]*?\k<raw>|\$?@\$?"(?:[^"]|"")*"|\$?"(?:\\.|[^"\\\n])*"|'(?:\\[^']+|[^'\\\n])'""", RegexOptions.ExplicitCapture)]
    private static partial Regex Prose();
}
