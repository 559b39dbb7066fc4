namespace RoleGuide.Model;

/// <summary>Markup that our own renderer wrote: escaped, with allow-listed elements and addresses. Never made from a writer's text directly.</summary>
public readonly record struct Html(string Text)
{
    public static readonly Html Empty = new("");

    /// <inheritdoc/>
    public override string ToString() => Text;
}
