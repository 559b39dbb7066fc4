namespace RoleGuide.Model;

/// <summary>The roles that each title and alias of the guide leads to, in whatever case it is written.</summary>
public sealed class RoleTitleIndex
{
    private readonly Dictionary<string, List<Role>> _roles = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Role>>.AlternateLookup<ReadOnlySpan<char>> _byText;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _starts;

    private RoleTitleIndex(IEnumerable<Role> roles)
    {
        _byText = _roles.GetAlternateLookup<ReadOnlySpan<char>>();
        _starts = new HashSet<string>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var role in roles)
        {
            Add(role.Facts.Title, role);
            foreach (var alias in role.Facts.Aliases) Add(alias, role);
        }
    }

    /// <summary>The most words that a title has.</summary>
    public int MostWords { get; private set; }

    public static RoleTitleIndex Of(IEnumerable<Role> roles) => new(roles);

    /// <summary>The roles that answer to a title, in the order of the guide.</summary>
    public IReadOnlyList<Role> Bearers(ReadOnlySpan<char> title) => _byText.TryGetValue(title, out var roles) ? roles : [];

    /// <summary>Whether a title begins with this word.</summary>
    public bool HasStart(ReadOnlySpan<char> word) => _starts.Contains(word);

    /// <summary>Whether another role answers to the role's own title.</summary>
    public bool IsShared(Role role) => Bearers(role.Facts.Title).Count > 1;

    private void Add(string title, Role role)
    {
        if (!_roles.TryGetValue(title, out var bearers)) _roles.Add(title, bearers = new List<Role>(1));
        if (bearers.Count > 0 && ReferenceEquals(bearers[^1], role)) return;
        bearers.Add(role);
        var words = title.AsSpan();
        _starts.Add(words.IndexOf(' ') is >= 0 and var end ? words[..end] : words);
        MostWords = Math.Max(MostWords, words.Count(' ') + 1);
    }
}
