using System.Collections.Frozen;
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

    private readonly FrozenDictionary<string, ImmutableArray<Role>>.AlternateLookup<ReadOnlySpan<char>> _bearers;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _starts;
    private readonly int _longest;
    private readonly FrozenDictionary<string, ILookup<string, Question>> _byRole;

    private QuestionMentions(IEnumerable<Role> asking, Guide guide)
    {
        var bearers = guide.Roles
            .SelectMany(role => Guide.TitlesOf(role.Facts), (role, title) => (Title: title, Role: role))
            .GroupBy(one => one.Title, one => one.Role, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(title => title.Key, title => title.Distinct().ToImmutableArray(), StringComparer.OrdinalIgnoreCase);
        _bearers = bearers.GetAlternateLookup<ReadOnlySpan<char>>();
        _starts = bearers.Keys.Select(title => title.Split(' ')[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = bearers.Keys.Select(title => title.Count(character => character == ' ') + 1).DefaultIfEmpty().Max();
        _byRole = asking.ToFrozenDictionary(
            role => role.Slug,
            role => role.Faq.SelectMany(question => NamedIn(question, role), (question, slug) => (slug, question)).ToLookup(one => one.slug, one => one.question, StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    /// <summary>Reads the questions of these roles.</summary>
    public static QuestionMentions In(IEnumerable<Role> asking, Guide guide) => new(asking, guide);

    /// <summary>The questions of one role that speak of another, in the order of the article.</summary>
    public IEnumerable<Question> Of(Role asking, Role about) => _byRole[asking.Slug][about.Slug];

    private HashSet<string> NamedIn(Question question, Role asking)
    {
        var named = new HashSet<string>(LinkedIn(question.Answer.Text), StringComparer.Ordinal);
        var words = QuestionWords.Of(question.Text);
        for (var at = 0; at < words.Words.Length; at++)
        {
            if (!_starts.Contains(words.Word(at))) continue;
            for (var count = _longest; count > 0; count--)
            {
                if (BearersOf(words.Together(at, count)) is not { IsEmpty: false } bearers) continue;
                named.UnionWith(Meant(bearers, asking).Select(role => role.Slug));
                at += count - 1;
                break;
            }
        }

        return named;
    }

    /// <summary>Those who answer to a title, in the singular or the plural.</summary>
    private ImmutableArray<Role> BearersOf(ReadOnlySpan<char> text) =>
        _bearers.TryGetValue(text, out var one) ? one : text.EndsWith('s') && _bearers.TryGetValue(text[..^1], out var many) ? many : [];

    /// <summary>An article that uses a title of its own speaks of itself; of namesakes elsewhere it means the one of its own region.</summary>
    private static IEnumerable<Role> Meant(ImmutableArray<Role> bearers, Role asking)
    {
        if (bearers.Contains(asking)) return [];
        var near = bearers.Where(role => role.Facts.Regions.Intersect(asking.Facts.Regions, StringComparer.Ordinal).Any()).ToArray();
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
