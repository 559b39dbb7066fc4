namespace RoleGuide.Reporting;

/// <summary>What the reference of messages says about one code.</summary>
/// <param name="Title">The section's title, for example "Unknown key".</param>
/// <param name="Text">The section below its heading, in Markdown.</param>
public sealed record Explanation(string Code, string Title, string Text)
{
    /// <summary>The file of the repository that explains every code.</summary>
    public const string File = "docs/diagnostics.md";

    /// <summary>The section's first paragraph on one line.</summary>
    public string Summary { get; } = Text.Split("\n\n", 2)[0].ReplaceLineEndings(" ");

    /// <summary>Where the section stands: a path with a fragment, as the hosts of repositories make fragments of headings.</summary>
    public string Path { get; } = $"{File}#{Fragment($"{Code}: {Title}")}";

    private static string Fragment(string heading) => string.Concat(heading.ToLowerInvariant()
        .Where(static sign => char.IsLetterOrDigit(sign) || sign is ' ' or '-' or '_')
        .Select(static sign => sign == ' ' ? '-' : sign));
}
