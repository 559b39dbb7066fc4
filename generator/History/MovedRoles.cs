using System.Collections.Frozen;
using RoleGuide.Model;
using RoleGuide.Output;

namespace RoleGuide.History;

/// <summary>The roles whose articles have another name now, as redirects tell: an article that names such a role says the same as before.</summary>
internal sealed class MovedRoles
{
    private readonly FrozenDictionary<string, string> _names;

    /// <summary>The roles of these redirects.</summary>
    /// <param name="redirects">From where to where.</param>
    public MovedRoles(IEnumerable<(string From, string To)> redirects) => _names = redirects
        .Select(redirect => (Old: new PagePath(redirect.From).RoleSlug, New: new PagePath(redirect.To).RoleSlug))
        .Where(names => names is { Old: not null, New: not null })
        .ToFrozenDictionary(names => names.Old!, names => names.New!, StringComparer.Ordinal);

    /// <summary>A fact as it would read if the roles it names had had their new names.</summary>
    public ManifestFact Translate(ManifestFact fact)
    {
        if (_names.Count == 0) return fact;
        if (fact.Label.StartsWith(Labels.VerdictBeside, StringComparison.Ordinal)) return fact with { Label = Labels.VerdictBeside + NameNow(fact.Label[Labels.VerdictBeside.Length..]) };
        return Labels.Lists.Contains(fact.Label) ? fact with { Text = string.Join(Labels.Comma, fact.Text.Split(Labels.Comma).Select(NameNow)) } : fact;
    }

    private string NameNow(string name) => _names.GetValueOrDefault(name, name);
}
