using RoleGuide.Theme.Models;
using RoleGuide.Theme.Parts;

namespace RoleGuide.Theme.Examples;

/// <summary>What readers fill in or choose.</summary>
internal static class FormExamples
{
    public static IReadOnlyList<PartExample> All =>
    [
        new(typeof(FeedbackForms), "with a page on privacy", new Dictionary<string, object> { ["Of"] = new Feedback("/_parts/", new("What happens to it", "#privacy")) }),
        new(typeof(FormMarks), "hidden fields", new Dictionary<string, object> { ["Form"] = "helpful", ["Page"] = "/_parts/" }) { Place = PartPlace.Form },
        new(typeof(SearchForm), "the field of the search page", new Dictionary<string, object> { ["Box"] = FrameExamples.Search }),
        new(typeof(ThemeSwitch), "which colours", new Dictionary<string, object>()),
    ];
}
