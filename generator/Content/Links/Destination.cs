using RoleGuide.Model;

namespace RoleGuide.Content.Links;

/// <summary>A page that a link can lead to.</summary>
/// <param name="Source">Its file, relative to the input folder.</param>
/// <param name="IsHidden">Whether it is a draft that this build leaves out.</param>
/// <param name="Anchors">Derives what a link may name after the number sign, with the id on the page that it means. Few pages are ever asked.</param>
public sealed record Destination(string Source, PagePath Address, bool IsHidden, Func<IReadOnlyDictionary<string, string>> Anchors)
{
    /// <summary>What it was made of.</summary>
    public required LinkTarget Made { get; init; }

    /// <summary>Whether all questions are known. Those of a front matter with errors are not.</summary>
    public bool HasAllQuestions { get; init; } = true;

    /// <summary>Whether all headings are known. Those of a text with errors are not.</summary>
    public bool HasAllHeadings { get; init; } = true;

    /// <summary>Whether an anchor that is not known may turn up once the mistakes of the page's own file are mended.</summary>
    public bool MayHave(string anchor) =>
        !HasAllHeadings || (!HasAllQuestions && anchor.StartsWith(Model.Question.IdPrefix, StringComparison.Ordinal));
}
