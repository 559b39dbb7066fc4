using System.Collections.Immutable;
using RoleGuide.Model;

namespace RoleGuide.Pages.Comparing;

/// <summary>
/// Which questions of an article speak of which other roles: by a title or alias in the question, or by a link in the answer.
/// Each question is read once; of two titles that start at the same word the longer one is meant.
/// </summary>
internal sealed class QuestionMentions
{
    private const string RoleLink = "href=\"/roles/";

    private readonly Guide _guide;
    private readonly Dictionary<string, ImmutableArray<(Question Question, HashSet<string> Named)>> _byRole;

    private QuestionMentions(Guide guide)
    {
        _guide = guide;
        var read = new ImmutableArray<(Question Question, HashSet<string> Named)>[guide.Roles.Length];
        Parallel.For(0, read.Length, i => read[i] = ReadIn(guide.Roles[i]));
        _byRole = new(StringComparer.Ordinal);
        for (var i = 0; i < read.Length; i++)
        {
            if (!read[i].IsEmpty) _byRole.Add(guide.Roles[i].Slug, read[i]);
        }
    }

    /// <summary>Reads the questions of all roles.</summary>
    public static QuestionMentions In(Guide guide) => new(guide);

    /// <summary>The questions of one role that speak of another, in the order of the article.</summary>
    public IEnumerable<Question> Of(Role asking, Role about) => _byRole.TryGetValue(asking.Slug, out var questions)
        ? questions.Where(one => one.Named.Contains(about.Slug)).Select(one => one.Question)
        : [];

    /// <summary>The questions of a role that speak of any other.</summary>
    private ImmutableArray<(Question Question, HashSet<string> Named)> ReadIn(Role asking) =>
        [.. asking.Faq.Select(question => (Question: question, Named: NamedIn(question, asking))).Where(one => one.Named.Count > 0)];

    private HashSet<string> NamedIn(Question question, Role asking)
    {
        var named = new HashSet<string>(LinkedIn(question.Answer.Text), StringComparer.Ordinal);
        var words = QuestionWords.Of(question.Text);
        for (var at = 0; at < words.Words.Length; at++)
        {
            if (!_guide.Titles.HasStart(words.Word(at))) continue;
            for (var count = _guide.Titles.MostWords; count > 0; count--)
            {
                if (BearersOf(words.Together(at, count)) is not { Count: > 0 } bearers) continue;
                named.UnionWith(Meant(bearers, asking));
                at += count - 1;
                break;
            }
        }

        return named;
    }

    /// <summary>Those who answer to a title, in the singular or the plural.</summary>
    private IReadOnlyList<string> BearersOf(ReadOnlySpan<char> text) =>
        _guide.Titles.Bearers(text) is { Count: > 0 } one ? one : text.EndsWith('s') ? _guide.Titles.Bearers(text[..^1]) : [];

    /// <summary>An article that uses a title of its own speaks of itself; of namesakes elsewhere it means the one of its own region.</summary>
    private IReadOnlyList<string> Meant(IReadOnlyList<string> bearers, Role asking)
    {
        if (bearers.Contains(asking.Slug, StringComparer.Ordinal)) return [];
        var near = bearers.Where(slug => _guide.RoleBySlug[slug].Facts.Regions.Intersect(asking.Facts.Regions, StringComparer.Ordinal).Any()).ToArray();
        return near.Length > 0 ? near : bearers;
    }

    private static IEnumerable<string> LinkedIn(string markup)
    {
        for (var at = markup.IndexOf(RoleLink, StringComparison.Ordinal); at >= 0; at = markup.IndexOf(RoleLink, at + 1, StringComparison.Ordinal))
        {
            var start = at + RoleLink.Length;
            yield return markup[start..markup.IndexOf('/', start)];
        }
    }
}
