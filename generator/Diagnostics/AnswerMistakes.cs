using System.Globalization;

namespace RoleGuide.Diagnostics;

/// <summary>Mistakes in answers that show only when all articles are seen together.</summary>
public static class AnswerMistakes
{
    private const string Advice = "Say what is particular to this role, or leave the question to one of the two.";

    public static Diagnostic Repeated(SourceSpot spot, SourceSpot first) => Diagnostic.Warning("RG630", spot,
        "This answer repeats one of another role word for word. Expected an answer that is true of this role in particular.", Advice) with
    {
        Related = [new RelatedSpot(first, "the other answer")],
    };

    /// <summary>The two answers have at least half of their words in the same order.</summary>
    /// <param name="likeness">The share of three-word sequences that both answers have, 0 to 1.</param>
    public static Diagnostic NearlyRepeated(SourceSpot spot, double likeness, SourceSpot first) => Diagnostic.Warning("RG630", spot,
        string.Create(CultureInfo.InvariantCulture, $"This answer repeats most of one of another role: {likeness * 100:0} % of their sequences of three words are the same. Expected an answer that is true of this role in particular."),
        Advice) with
    {
        Related = [new RelatedSpot(first, "the other answer")],
    };
}
