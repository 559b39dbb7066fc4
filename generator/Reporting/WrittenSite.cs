using System.Collections.Immutable;

namespace RoleGuide.Reporting;

/// <summary>What a build made of the output folder.</summary>
/// <param name="Folder">The output folder, absolute.</param>
/// <param name="Pages">The pages by kind.</param>
/// <param name="Others">All other files by kind, the manifest excepted.</param>
/// <param name="Written">Files that are new or differ from the last edition.</param>
/// <param name="Unchanged">Files equal to the last edition's.</param>
/// <param name="Removed">Files of the last edition that this one lacks.</param>
public sealed record WrittenSite(string Folder, ImmutableArray<KindCount> Pages, ImmutableArray<KindCount> Others, int Written, int Unchanged, int Removed);
