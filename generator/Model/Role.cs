using System.Collections.Immutable;

namespace RoleGuide.Model;

/// <summary>A role with everything its article says, all links resolved.</summary>
/// <param name="Slug">The article's file name, which is also its id and its address.</param>
/// <param name="Category">The id of an entry of categories.yml.</param>
/// <param name="Source">The article's file, relative to the input folder.</param>
/// <param name="Sections">The h2 sections of the body in order.</param>
public sealed record Role(
    string Slug,
    string Category,
    string Source,
    RoleFacts Facts,
    Html Body,
    ImmutableArray<Section> Sections,
    ImmutableArray<Question> Faq)
{
    public PagePath Path { get; } = PagePath.Role(Slug);

    /// <summary>The pictures that the body shows: their files, relative to the input folder.</summary>
    public ImmutableArray<string> Pictures { get; init; } = [];

    /// <summary>How much text the body and the answers have, and how hard it is to read.</summary>
    public ReadingMeasure Reading { get; init; }
}
