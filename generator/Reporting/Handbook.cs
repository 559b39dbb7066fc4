using System.Collections.Frozen;

namespace RoleGuide.Reporting;

/// <summary>The reference of messages that writers read, docs/diagnostics.md, which the program carries so that machines are told the same.</summary>
public sealed class Handbook
{
    /// <summary>How the heading of a section begins. It goes on with the code, a colon and the title.</summary>
    private const string SectionMark = "\n## RG";

    private readonly FrozenDictionary<string, Explanation> _explanations;

    private Handbook(IEnumerable<Explanation> explanations) =>
        _explanations = explanations.ToFrozenDictionary(one => one.Code, StringComparer.Ordinal);

    /// <summary>The reference that this program was built with.</summary>
    public static Handbook Embedded()
    {
        using var stream = typeof(Handbook).Assembly.GetManifestResourceStream("diagnostics.md") ?? throw new InvalidOperationException("The program carries no reference of messages.");
        using var reader = new StreamReader(stream);
        return From(reader.ReadToEnd());
    }

    /// <summary>Reads the sections of a reference: each has a heading of level 2 with a code and a title.</summary>
    public static Handbook From(string markdown) => new(markdown.ReplaceLineEndings("\n").Split(SectionMark).Skip(1).Select(Read));

    public bool Knows(string code) => _explanations.ContainsKey(code);

    /// <summary>What is said about a code.</summary>
    public Explanation Of(string code) =>
        _explanations.TryGetValue(code, out var explanation) ? explanation : throw new ArgumentOutOfRangeException(nameof(code), code, "The reference of messages has no section for this code.");

    private static Explanation Read(string section)
    {
        var heading = section.Split('\n', 2);
        var name = heading[0].Split(':', 2);
        return new Explanation("RG" + name[0], name[^1].Trim(), heading[^1].Trim());
    }
}
