using System.Collections.Immutable;

namespace RoleGuide.Content.Style;

/// <summary>A section that full articles have, in the order that they share.</summary>
/// <param name="Name">What it is about, in words that follow "a heading about".</param>
/// <param name="Signs">Words of which a heading has one, in small letters; a space at an end stands for the end of a word.</param>
internal sealed record RecommendedSection(string Name, ImmutableArray<string> Signs)
{
    public static readonly RecommendedSection Purpose = new("what the role does", ["what does ", " does ", "what the role is ", "about the role ", "overview"]);
    public static readonly RecommendedSection Responsibilities = new("responsibilities", ["responsibilit", "duties", " tasks "]);
    public static readonly RecommendedSection Week = new("a typical week", [" week ", "typical day"]);
    public static readonly RecommendedSection Skills = new("skills", ["skill", "strengths"]);
    public static readonly RecommendedSection Qualifications = new("qualifications", ["qualification", "background", "education", "requirements", "what you need"]);
    public static readonly RecommendedSection Pay = new("pay", [" pay ", "salary", "salaries", " earn", "compensation", "remuneration", "wages"]);
    public static readonly RecommendedSection Career = new("the career path", ["career", "progression", "what comes next", "next step", "promotion"]);
    public static readonly RecommendedSection Employers = new("where the role is found", [" where ", "industr", "sectors", "employers"]);
    public static readonly RecommendedSection Success = new("how success is measured", ["success", "measure", "performance", " kpi", "metrics", "targets"]);
    public static readonly RecommendedSection Challenges = new("challenges", ["challenge", "difficult", "hard part"]);
    public static readonly RecommendedSection Technology = new("AI and remote work", [" ai ", "artificial intelligence", "remote", "automation"]);
    public static readonly RecommendedSection FirstDays = new("the first 90 days", ["90 days", "ninety days", "first months", "first three months"]);
    public static readonly RecommendedSection Interview = new("interview questions", ["interview"]);
    public static readonly RecommendedSection Letter = new("a cover letter", ["letter"]);
    public static readonly RecommendedSection Outlook = new("the outlook", ["outlook", " future ", " demand "]);

    /// <summary>All of them, in the order in which readers expect them.</summary>
    public static readonly ImmutableArray<RecommendedSection> InOrder =
        [Purpose, Responsibilities, Week, Skills, Qualifications, Pay, Career, Employers, Success, Challenges, Technology, FirstDays, Interview, Letter, Outlook];

    /// <summary>The words of a heading as <see cref="IsIn"/> takes them: in small letters, with a space around each.</summary>
    public static string WordsOf(string heading) => $" {new string([.. heading.Select(static letter => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ')])} ";

    /// <summary>Whether a heading of these words speaks of it.</summary>
    public bool IsIn(string words) => Signs.Any(sign => words.Contains(sign, StringComparison.Ordinal));
}
