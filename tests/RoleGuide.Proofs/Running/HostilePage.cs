using System.Collections.Frozen;
using RoleGuide.Output;

namespace RoleGuide.Proofs.Running;

/// <summary>A finished page that shows a hostile text.</summary>
/// <param name="Origin">The slot and the kind of attack.</param>
/// <param name="File">The page.</param>
/// <param name="Site">Every file of the site that it belongs to, by its path.</param>
public sealed record HostilePage(string Origin, OutputFile File, FrozenDictionary<string, OutputFile> Site);
