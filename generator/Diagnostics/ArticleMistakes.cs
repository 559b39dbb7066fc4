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

    public static Diagnostic UnknownAnchor(SourceSpot spot, string found, IEnumerable<string> anchors) => Diagnostic.Error("RG506", spot,
        $"The page has no heading or question \"{found}\". Expected one that it has, as a link names it, or top for the start of the page.",
        Suggestion.DidYouMean(found, anchors));

    public static Diagnostic LivingAnchor(SourceSpot spot, string found, SourceSpot living) => Diagnostic.Error("RG507", spot,
        $"\"{found}\" is still on the page, so nothing has taken its place. Expected the name of a heading or question that is gone.",
        "Take this entry out.") with
    {
        Related = [new RelatedSpot(living, "it stands here")],
    };
}
