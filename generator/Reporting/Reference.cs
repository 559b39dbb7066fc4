using RoleGuide.Model;

namespace RoleGuide.Reporting;

/// <summary>The explanations of messages and where they can be read.</summary>
/// <param name="Repository">The repository that holds them; null when nobody has said.</param>
public sealed record Reference(Handbook Handbook, Repository? Repository)
{
    /// <summary>A web address when the repository is known, else a path in it.</summary>
    public string AddressOf(Explanation explanation) => Repository is null ? explanation.Path : Repository.FileAddress(explanation.Path);
}
