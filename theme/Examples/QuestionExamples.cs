using RoleGuide.Theme.Models;
using RoleGuide.Theme.Parts;

namespace RoleGuide.Theme.Examples;

/// <summary>Questions, with whole answers on the page of their role and with first sentences in the list of all.</summary>
internal static class QuestionExamples
{
    public static IReadOnlyList<PartExample> All =>
    [
        new(typeof(FaqSection), "two answers", new Dictionary<string, object> { ["Entries"] = new Items<FaqEntry>([new("q-a", "Is it hard work?", TextExamples.Paragraph), new("q-b", "Is it for you?", TextExamples.Paragraph)]) }),
        new(typeof(FaqOfRole), "in the list of all", new Dictionary<string, object> { ["Role"] = new FaqRole("faq-account-manager", TextExamples.Manager, "United Kingdom", [new("faq-a", new("Is it hard work?", "#q-a"), "It is steady work, says the director.")]) }),
    ];
}
