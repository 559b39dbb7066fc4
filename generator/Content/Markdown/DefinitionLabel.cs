namespace RoleGuide.Content.Markdown;

/// <summary>What a line that starts with a label in brackets may define.</summary>
internal enum DefinitionLabel
{
    None,

    /// <summary><c>[label]: target</c></summary>
    Link,

    /// <summary><c>[^label]: text</c></summary>
    Footnote,
}
