using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace RoleGuide.Model;

/// <summary>The roles that each title and alias of the guide leads to, by their slugs, in whatever case it is written.</summary>
public sealed class RoleTitleIndex
{
    private readonly Dictionary<string, string[]> _roles = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _byText;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _starts;
    private readonly ImmutableArray<(string Slug, string Title, ImmutableArray<string> Aliases)> _said;

    private RoleTitleIndex(ImmutableArray<Role> roles)
    {
        _byText = _roles.GetAlternateLookup<ReadOnlySpan<char>>();
        _starts = new HashSet<string>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _said = [.. roles.Select(role => (role.Slug, role.Facts.Title, role.Facts.Aliases))];
        foreach (var role in roles)
        {
            Add(role.Facts.Title, role.Slug);
            foreach (var alias in role.Facts.Aliases) Add(alias, role.Slug);
        }
    }

    /// <summary>The most words that a title has.</summary>
    public int MostWords { get; private set; }

    /// <summary>The titles of some roles.</summary>
    /// <param name="known">Titles that were read before; the very same are given back when the same roles in the same order bear the same titles. Null when nothing is known.</param>
    public static RoleTitleIndex Of(ImmutableArray<Role> roles, RoleTitleIndex? known) => known is not null && known.IsOf(roles) ? known : new(roles);

    /// <summary>The slugs of the roles that answer to a title, in the order of the guide.</summary>
    public IReadOnlyList<string> Bearers(ReadOnlySpan<char> title) => _byText.TryGetValue(title, out var roles) ? roles : [];

    /// <summary>Whether a title begins with this word.</summary>
    public bool HasStart(ReadOnlySpan<char> word) => _starts.Contains(word);

    /// <summary>Whether another role answers to the role's own title.</summary>
    public bool IsShared(Role role) => Bearers(role.Facts.Title).Count > 1;

    private bool IsOf(ImmutableArray<Role> roles)
    {
        if (roles.Length != _said.Length) return false;
        for (var i = 0; i < roles.Length; i++)
        {
            var (slug, title, aliases) = _said[i];
            if (roles[i].Slug != slug || roles[i].Facts.Title != title || !roles[i].Facts.Aliases.AsSpan().SequenceEqual(aliases.AsSpan())) return false;
        }

        return true;
    }

    private void Add(string title, string slug)
    {
        ref var bearers = ref CollectionsMarshal.GetValueRefOrAddDefault(_roles, title, out var isKnown);
        if (isKnown && bearers![^1] == slug) return;
        bearers = [.. bearers ?? [], slug];
        var words = title.AsSpan();
        _starts.Add(words.IndexOf(' ') is >= 0 and var end ? words[..end] : words);
        MostWords = Math.Max(MostWords, words.Count(' ') + 1);
    }
}
