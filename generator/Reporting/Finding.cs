using System.Collections.Immutable;
using RoleGuide.Diagnostics;

namespace RoleGuide.Reporting;

/// <summary>A diagnostic as it leaves the program, with all that a reader without the input folder needs.</summary>
/// <param name="Folder">What goes before the diagnostic's paths, for example <c>input/</c>.</param>
/// <param name="Excerpt">The line around the place; null where the place is a whole file or the line can't be read.</param>
/// <param name="Explanation">What the reference of messages says about the code.</param>
/// <param name="Help">Where that stands: a web address when the repository is known, else a path in it.</param>
public sealed record Finding(Diagnostic Diagnostic, string Folder, Excerpt? Excerpt, Explanation Explanation, string Help)
{
    public Severity Severity => Diagnostic.Severity;

    public string Code => Diagnostic.Code;

    /// <summary>The file, with forward slashes.</summary>
    public string File => Folder + Diagnostic.Spot.Path;

    /// <summary>Whether the place is the file as a whole, which has no columns.</summary>
    public bool IsWholeFile => Diagnostic.Spot.Length == 0;

    /// <summary>The column behind the place, 1-based, in UTF-16 units.</summary>
    public int EndColumn => Diagnostic.Spot.Column + Diagnostic.Spot.Length;

    /// <summary>Findings in the order of their diagnostics.</summary>
    public static ImmutableArray<Finding> All(IEnumerable<Diagnostic> diagnostics, string folder, Func<string, int, string?> lineOf, Reference reference) =>
    [
        .. diagnostics.Select(one =>
        {
            var explanation = reference.Handbook.Of(one.Code);
            var line = one.Spot.Length == 0 ? null : lineOf(one.Spot.Path, one.Spot.Line);
            return new Finding(one, folder, line is null ? null : Excerpt.Of(line, one.Spot), explanation, reference.AddressOf(explanation));
        }),
    ];
}
