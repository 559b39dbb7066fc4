using RoleGuide.Model;

namespace RoleGuide.Checks.StructuredData;

/// <summary>A page that shows questions with their answers has one FAQPage that says the same in the same order; no other page has any.</summary>
internal static class QuestionAgreement
{
    public static IEnumerable<string> Run(PageGraph graph)
    {
        var (page, path) = (graph.Page, graph.Page.Path);
        var pages = graph.Of("FAQPage").Count();
        if (pages != (page.Seen.Questions.IsEmpty ? 0 : 1)) yield return $"{path}: the structured data has {pages} FAQPages, expected {(page.Seen.Questions.IsEmpty ? "none, as the page shows no answers" : "one")}";
        var told = graph.Of("Question").Select(question => (Id: question.Id ?? "", Question: question.Text("name") ?? "", Answer: SingleSpaced.Of(question.Nodes("acceptedAnswer").FirstOrDefault()?.Text("text") ?? ""))).ToArray();
        if (told.Length != page.Seen.Questions.Length) yield return $"{path}: the structured data has {told.Length} questions, and the page {page.Seen.Questions.Length}";
        foreach (var (markup, seen) in told.Zip(page.Seen.Questions))
        {
            if (markup.Id != $"{page.Canonical}#{seen.Id}") yield return $"{path}: the question \"{seen.Question}\" has the id {markup.Id} in the markup, and {seen.Id} on the page";
            if (SingleSpaced.Of(markup.Question) != seen.Question) yield return $"{path}: the markup asks \"{markup.Question}\", and readers see \"{seen.Question}\"";
            if (markup.Answer != seen.Answer) yield return $"{path}: to \"{seen.Question}\" the markup answers \"{markup.Answer}\", and readers see \"{seen.Answer}\"";
        }
    }
}
