using RoleGuide.Content.FrontMatter;
using RoleGuide.Content.Markdown;
using RoleGuide.Content.Yaml;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Articles;

/// <summary>The entries of <c>faq</c>.</summary>
internal static class FaqParts
{
    private static readonly Key<(string Text, SourceSpot Spot)> s_question = new("question", new QuestionReader(), "a question that ends with a question mark")
    {
        IsRequired = true,
        Example = "Do you need a degree to become an account manager?",
        WhenMissing = ArticleMistakes.FaqWithoutQuestion,
    };

    private static readonly Key<Prose> s_answer = new("answer", new InlineProseReader(), "the answer in inline Markdown")
    {
        IsRequired = true,
        Example = "No. Most people come from junior roles in an agency.",
        Advice = "It may have several paragraphs. Links are paths from the article's own file.",
        WhenMissing = ArticleMistakes.FaqWithoutAnswer,
    };

    public static readonly ValueReader<QuestionDraft> Question = new MapReader<QuestionDraft>(
        "an entry of faq", [s_question, s_answer],
        static fields =>
        {
            var (text, spot) = fields.Get(s_question);
            return new QuestionDraft(Model.Question.IdPrefix + Slugger.Plain(text), text, fields.Get(s_answer)!, spot);
        });

    private sealed class QuestionReader : ValueReader<(string Text, SourceSpot Spot)>
    {
        private static readonly Shape.Text s_shape = new("a question that ends with a question mark", 10, 200) { Pattern = @"\?$" };
        private static readonly ValueReader<string> s_text = Values.Text(s_shape);

        public override Shape Shape => s_shape;

        public override bool TryRead(YamlNode node, Reading reading, out (string Text, SourceSpot Spot) value)
        {
            value = default;
            if (!s_text.TryRead(node, reading, out var text)) return false;
            value = (text, node.Spot);
            if (!text.EndsWith('?')) reading.Found.Add(ArticleMistakes.QuestionWithoutMark(node.Spot));
            return true;
        }
    }
}
