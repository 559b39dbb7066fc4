using System.Collections.Immutable;
using RoleGuide.Content.FrontMatter;
using RoleGuide.Content.Markdown;
using RoleGuide.Content.Style;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Articles;

/// <summary>A text page as it was read: its links are not resolved yet.</summary>
/// <param name="Path">The file, relative to the input folder.</param>
public sealed record PageDraft(string Path, string Slug, string Title, string Summary, DateOnly Updated, Body Body, FieldPlaces Places)
{
    public PagePath Address => PagePath.TextPage(Slug);

    /// <summary>Old anchors of the page with the headings that took their place.</summary>
    public ImmutableArray<AnchorAlias> AnchorAliases { get; init; } = [];

    /// <summary>The warnings that the page wants to hear no more about.</summary>
    public ImmutableArray<Silence> Silences { get; init; } = [];

    /// <summary>Whether the body has no error that may hide a heading. Otherwise it may have some that are not known yet.</summary>
    public bool HasSoundBody { get; init; } = true;

    /// <summary>The SHA-256 of the bytes that were read; null for what stands for a file that could not be taken.</summary>
    public string? Hash { get; init; }

    /// <summary>What was found while the file was read by itself.</summary>
    public ImmutableArray<Diagnostic> Found { get; init; } = [];
}
