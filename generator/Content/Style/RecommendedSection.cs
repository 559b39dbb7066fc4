using System.Buffers;
using System.Collections.Immutable;

namespace RoleGuide.Content.Style;

/// <summary>A section that full articles have, in the order that they share.</summary>
/// <param name="Name">What it is about, in words that follow "a heading about".</param>
/// <param name="Signs">Words of which a heading has one, in small letters; a space at an end stands for the end of a word.</param>
internal sealed record RecommendedSection(string Name, ImmutableArray<string> Signs)
{
    public static readonly RecommendedSection Purpose = new("what the role does", ["what does ", " does ", "what the role is ", "about the role ", "overview"]) { Heading = "What does the role do?", Blank = "what the job is there for, in your own words" };
    public static readonly RecommendedSection Responsibilities = new("responsibilities", ["responsibilit", "duties", " tasks "]) { Heading = "Responsibilities", Blank = "the main duties, one short point each" };
    public static readonly RecommendedSection Week = new("a typical week", [" week ", "typical day"]) { Heading = "A typical week", Blank = "how the days go, as a sketch" };
    public static readonly RecommendedSection Skills = new("skills", ["skill", "strengths"]) { Heading = "Skills", Blank = "what you have to be good at, and with which tools" };
    public static readonly RecommendedSection Qualifications = new("qualifications", ["qualification", "background", "education", "requirements", "what you need"]) { Heading = "Qualifications and background", Blank = "which education, experience and certificates employers ask for" };
    public static readonly RecommendedSection Pay = new("pay", [" pay ", "salary", "salaries", " earn", "compensation", "remuneration", "wages"]) { Heading = "What moves the pay", Blank = "what makes pay higher or lower; the figures themselves belong in the front matter" };
    public static readonly RecommendedSection Career = new("the career path", ["career", "progression", "what comes next", "next step", "promotion"]) { Heading = "Career path", Blank = "which job comes before, and which comes next" };
    public static readonly RecommendedSection Employers = new("where the role is found", [" where ", "industr", "sectors", "employers"]) { Heading = "Industries", Blank = "where the job is found, and what differs there" };
    public static readonly RecommendedSection Success = new("how success is measured", ["success", "measure", "performance", " kpi", "metrics", "targets"]) { Heading = "How success is measured", Blank = "what the role is judged by" };
    public static readonly RecommendedSection Challenges = new("challenges", ["challenge", "difficult", "hard part"]) { Heading = "Challenges", Blank = "what is hard about the job" };
    public static readonly RecommendedSection Technology = new("AI and remote work", [" ai ", "artificial intelligence", "remote", "automation"]) { Heading = "AI and remote work", Blank = "what changes through machines and distance" };
    public static readonly RecommendedSection FirstDays = new("the first 90 days", ["90 days", "ninety days", "first months", "first three months"]) { Heading = "The first 90 days", Blank = "what a good start looks like" };
    public static readonly RecommendedSection Interview = new("interview questions", ["interview"]) { Heading = "Interview questions", Blank = "what hiring managers could ask, and why" };
    public static readonly RecommendedSection Letter = new("a cover letter", ["letter"]) { Heading = "Sample cover letter", Blank = "a short letter; [Company] and [Your name] may stand in it as they are" };
    public static readonly RecommendedSection Outlook = new("the outlook", ["outlook", " future ", " demand "]) { Heading = "Outlook", Blank = "how demand develops, according to whom" };

    private readonly SearchValues<string> _signs = SearchValues.Create(Signs.AsSpan(), StringComparison.Ordinal);

    /// <summary>The heading that a new article gives it; that of <see cref="Purpose"/> names the job there.</summary>
    public required string Heading { get; init; }

    /// <summary>What a new article asks its writer for, in words that follow the mark of a blank.</summary>
    public required string Blank { get; init; }

    /// <summary>All of them, in the order in which readers expect them.</summary>
    public static readonly ImmutableArray<RecommendedSection> InOrder =
        [Purpose, Responsibilities, Week, Skills, Qualifications, Pay, Career, Employers, Success, Challenges, Technology, FirstDays, Interview, Letter, Outlook];

    /// <summary>The sections that a heading speaks of, each as a bit: the lowest for the first of <see cref="InOrder"/>.</summary>
    public static int SpokenOfIn(string heading)
    {
        var words = WordsOf(heading);
        var sections = 0;
        for (var place = 0; place < InOrder.Length; place++)
        {
            if (words.AsSpan().ContainsAny(InOrder[place]._signs)) sections |= 1 << place;
        }

        return sections;
    }

    /// <summary>Whether it is among the sections that headings speak of.</summary>
    public bool IsAmong(int sections) => (sections & (1 << InOrder.IndexOf(this))) != 0;

    /// <summary>The words of a heading in small letters, with a space around each.</summary>
    private static string WordsOf(string heading) => string.Create(heading.Length + 2, heading, static (words, letters) =>
    {
        words.Fill(' ');
        for (var at = 0; at < letters.Length; at++)
        {
            if (char.IsLetterOrDigit(letters[at])) words[at + 1] = char.ToLowerInvariant(letters[at]);
        }
    });
}
