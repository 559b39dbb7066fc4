using System.Collections.Immutable;
using RoleGuide.Build;
using RoleGuide.Content.Links;
using RoleGuide.Content.Sources;
using RoleGuide.Model;

namespace RoleGuide;

/// <summary>What stands at the second barrier: all that was read, and the guide made of it.</summary>
public sealed record SiteContent(Step<SourceTree> Sources, Step<ImmutableArray<Picture>> Pictures, Step<Guide> Guide);
