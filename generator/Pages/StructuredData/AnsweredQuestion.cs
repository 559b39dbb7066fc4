namespace RoleGuide.Pages.StructuredData;

/// <summary>A question with its answer, both as plain text.</summary>
internal sealed record AnsweredQuestion(string Address, string Question, string Text) : Node("Question", Address)
{
    protected override void Write(NodeWriter to)
    {
        to.Text("name", Question);
        to.Node("acceptedAnswer", new Answer(Text));
    }

    private sealed record Answer(string Text) : Node("Answer", null)
    {
        protected override void Write(NodeWriter to) => to.Text("text", Text);
    }
}
