using System.Collections.Immutable;

namespace RoleGuide.Proofs.Guards;

/// <summary>
/// Reads <c>guards.txt</c>: a name at the start of a line, below it the file, the text (-), the text with the guard switched off (+) and the test classes. Lines with # are headings.
/// </summary>
internal static class GuardList
{
    public static ImmutableArray<Guard> Read(string root)
    {
        var guards = ImmutableArray.CreateBuilder<Guard>();
        string? name = null, file = null, text = null, without = null;
        foreach (var line in File.ReadLines(Path.Combine(root, "tests/RoleGuide.Proofs/Guards/guards.txt")).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line.StartsWith("- ", StringComparison.Ordinal)) text = line[2..];
            else if (line.StartsWith("+ ", StringComparison.Ordinal)) without = line[2..];
            else if (line[0] != ' ') (name, file, text, without) = (line, null, null, null);
            else if (file is null) file = line.Trim();
            else
            {
                if (name is null || text is null || without is null || !without.Contains("OFF", StringComparison.Ordinal)) throw new InvalidDataException($"guards.txt: {name} is not whole.");
                guards.Add(new Guard(name, file, text, without, line.Trim()));
            }
        }

        return guards.ToImmutable();
    }
}
