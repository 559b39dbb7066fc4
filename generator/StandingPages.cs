using RoleGuide.Output;

namespace RoleGuide;

/// <summary>What is known of the pages of an edition that stands.</summary>
/// <param name="Edition">The files it lists.</param>
/// <param name="Said">What its pages say, by their addresses.</param>
/// <param name="Edited">What is kept of the pages of edited articles.</param>
/// <param name="All">What is kept of every page.</param>
internal sealed record StandingPages(Manifest Edition, IReadOnlyDictionary<string, ManifestPage> Said, KeptPages Edited, KeptPages All);
