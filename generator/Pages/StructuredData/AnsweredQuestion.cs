namespace RoleGuide.Pages.StructuredData;

/// <summary>A question with its answer, both as plain text.</summary>
internal sealed record AnsweredQuestion(string Address, string Question, string Text) : Node("Question", Address)
{
    protected override void Write(NodeWriter to)
    {
        to.Text("name"u8, Question);
        to.Node("acceptedAnswer"u8, new Answer(Text));
    }

    private sealed record Answer(string Text) : Node("Answer", null)
    {
        protected override void Write(NodeWriter to) => to.Text("text"u8, Text);
    }
}
