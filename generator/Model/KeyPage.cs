using System.Collections.Immutable;

namespace RoleGuide.Model;

/// <summary>The reference of all keys as a page of the guide. It changes with the program, and so has no date of the guide's content.</summary>
public sealed record KeyPage(string Title, string Summary, Html Body, ImmutableArray<Section> Sections)
{
    public static readonly PagePath Path = new($"/{Contributing.Slug}/front-matter/");
}
