using System.Collections.Immutable;
using RoleGuide.Content.Articles;
using RoleGuide.Model;

namespace RoleGuide.Content.Links;

/// <summary>A role with its links followed, and all that this depended on.</summary>
/// <param name="IsHidden">Whether the article is a draft that the build leaves out.</param>
/// <param name="Targets">The pages that its links lead to.</param>
/// <param name="Shown">The pictures that it shows.</param>
public sealed record LinkedRole(Article Article, bool IsHidden, Role Role, ImmutableArray<LinkTarget> Targets, ImmutableArray<Picture> Shown)
{
    /// <summary>Whether every link led somewhere. Otherwise what is told of it depends on all there is besides.</summary>
    public required bool IsSound { get; init; }

    /// <summary>Whether following the links again, among these addresses, would give the same.</summary>
    public bool IsSameAmong(AddressBook addresses)
    {
        if (!IsSound || IsHidden != addresses.IsHidden(Article)) return false;
        foreach (var target in Targets)
        {
            if (addresses.Target(target.Source) is not { } now || !now.IsSameAs(target)) return false;
        }

        foreach (var picture in Shown)
        {
            if (addresses.Picture(picture.Source) != picture) return false;
        }

        return true;
    }
}
