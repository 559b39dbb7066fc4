using Microsoft.AspNetCore.Components;

namespace RoleGuide.Theme.Models;

/// <summary>A question with its answer, both visible.</summary>
/// <param name="Id">The id of the question's heading, stable over builds.</param>
public sealed record FaqEntry(string Id, string Question, MarkupString Answer)
{
    /// <summary>The ids that it had under other words.</summary>
    public Items<string> FormerIds { get; init; } = [];
}
