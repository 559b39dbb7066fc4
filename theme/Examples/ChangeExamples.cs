using RoleGuide.Theme.Models;
using RoleGuide.Theme.Parts;

namespace RoleGuide.Theme.Examples;

/// <summary>What a proposed change does.</summary>
internal static class ChangeExamples
{
    public static IReadOnlyList<PartExample> All =>
    [
        new(typeof(PreviewChange), "a figure that is new, one that is gone, one that changed", new Dictionary<string, object> { ["Entry"] = new PreviewEntry(TextExamples.Manager, "Altered", IsDraft: true, "Its summary is another one.", [new("Typical base pay", "£35,000", "£36,000"), new("Years", null, "3–5"), new("Outlook", "Steady", null)]) }) { Place = PartPlace.List },
    ];
}
