using System.Collections.Immutable;
using RoleGuide.Content.FrontMatter;
using RoleGuide.Content.Markdown;
using RoleGuide.Content.Style;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Articles;

/// <summary>A role article as it was read: its links to other articles are not resolved yet. Even a faulty article keeps its address.</summary>
/// <param name="Path">The file, relative to the input folder.</param>
/// <param name="Category">The name of its folder.</param>
/// <param name="Places">Where the values of its front matter stand.</param>
public sealed record Article(
    string Path,
    string Slug,
    string Category,
    RoleFacts Facts,
    ImmutableArray<QuestionDraft> Faq,
    Body Body,
    FieldPlaces Places)
{
    public PagePath Address => PagePath.Role(Slug);

    /// <summary>The warnings that the article wants to hear no more about.</summary>
    public ImmutableArray<Silence> Silences { get; init; } = [];

    /// <summary>How much text the body and the answers have, and how hard it is to read.</summary>
    public ReadingMeasure Reading => Faq.Aggregate(Body.Prose.Measure, static (sum, question) => sum + question.Answer.Measure);

    /// <summary>Whether the front matter has no error. Otherwise the page may get sections that are not known yet.</summary>
    public bool HasSoundFront { get; init; } = true;

    /// <summary>Whether the body has no error that may hide a heading. Otherwise it may have some that are not known yet.</summary>
    public bool HasSoundBody { get; init; } = true;

    /// <summary>The SHA-256 of the bytes that were read; null for what stands for a file that could not be taken.</summary>
    public string? Hash { get; init; }

    /// <summary>What was found while the file was read by itself.</summary>
    public ImmutableArray<Diagnostic> Found { get; init; } = [];

    /// <summary>
    /// The place of a value, by its way through the front matter: <c>SpotOf("ladder", "to", 0)</c>. The nearest value above it when it is not there.
    /// </summary>
    public SourceSpot SpotOf(params ReadOnlySpan<FieldStep> way) => Places.SpotOf(way);

    /// <summary>The same article with the markup of its body in another place; see <see cref="Html.PutAside"/>.</summary>
    /// <param name="aside">Null where it stays.</param>
    internal Article PutAside(Aside? aside) => aside is null
        ? this
        : this with { Body = Body with { Prose = Body.Prose with { Written = Body.Prose.Written.PutAside(aside) } } };
}
