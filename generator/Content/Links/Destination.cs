using System.Collections.Frozen;
using RoleGuide.Model;

namespace RoleGuide.Content.Links;

/// <summary>A page that a link can lead to.</summary>
/// <param name="Source">Its file, relative to the input folder.</param>
/// <param name="Anchors">What a link may name after the number sign, with the id on the page that it means.</param>
public sealed record Destination(string Source, PagePath Address, bool IsDraft, FrozenDictionary<string, string> Anchors);
