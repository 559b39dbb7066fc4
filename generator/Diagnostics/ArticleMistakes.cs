namespace RoleGuide.Diagnostics;

/// <summary>Mistakes in an article as a whole: its questions, its body, its name.</summary>
public static class ArticleMistakes
{
    public static Diagnostic FaqWithoutQuestion(SourceSpot spot) => Diagnostic.Error("RG501", spot,
        "This entry of faq has no question. Expected a question with its answer.", "Add \"question: …?\".");

    public static Diagnostic FaqWithoutAnswer(SourceSpot spot) => Diagnostic.Error("RG502", spot,
        "This entry of faq has no answer. Expected a question with its answer.", "Add \"answer: …\".");

    public static Diagnostic QuestionWithoutMark(SourceSpot spot) => Diagnostic.Error("RG503", spot,
        "The question has no question mark. Expected a text that ends with \"?\".");

    public static Diagnostic RepeatedQuestion(SourceSpot spot, SourceSpot first) => Diagnostic.Error("RG504", spot,
        "This question leads to the same address as another on the page. Expected each question once.",
        "Change the words of one of them.") with
    {
        Related = [new RelatedSpot(first, "first asked here")],
    };

    public static Diagnostic EmptyBody(SourceSpot spot) => Diagnostic.Error("RG505", spot,
        "The article has no body. Expected text after the front matter.");

    public static Diagnostic UnknownAnchor(SourceSpot spot, string found, IEnumerable<string> headings) => Diagnostic.Error("RG506", spot,
        $"The body has no heading \"{found}\". Expected a heading of this article, as a link names it.",
        Suggestion.DidYouMean(found, headings));
}
