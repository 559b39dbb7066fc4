using System.Collections.Immutable;
using RoleGuide.Output;

namespace RoleGuide.History;

/// <summary>Sets the facts of a page beside those that it had.</summary>
internal static class FactChanges
{
    /// <summary>What changed, in the order of the page; what is gone stands last.</summary>
    /// <param name="moved">Roles that have another name now: an article that only follows them says nothing new.</param>
    public static ImmutableArray<FactChange> Between(ImmutableArray<ManifestFact> earlier, ImmutableArray<ManifestFact> after, MovedRoles moved)
    {
        var before = earlier.Select(moved.Translate).DistinctBy(fact => (fact.Subject, fact.Label)).ToImmutableArray();
        var had = before.ToDictionary(fact => (fact.Subject, fact.Label));
        var has = after.Select(fact => (fact.Subject, fact.Label)).ToHashSet();
        var gone = before.Where(fact => !has.Contains((fact.Subject, fact.Label))).ToList();
        var changes = ImmutableArray.CreateBuilder<FactChange>();
        foreach (var fact in after)
        {
            if (had.TryGetValue((fact.Subject, fact.Label), out var old))
            {
                if (old != fact) changes.Add(Change(old, fact));
            }
            else if (gone.Find(one => IsSameText(one, fact)) is { } renamed)
            {
                gone.Remove(renamed);
                changes.Add(new FactChange(fact.Subject, "renamed", renamed.Label, fact.Label));
            }
            else
            {
                changes.Add(new FactChange(fact.Subject, fact.Label, null, Whole(fact)));
            }
        }

        changes.AddRange(gone.Select(fact => new FactChange(fact.Subject, fact.Label, Whole(fact), null)));
        return changes.ToImmutable();
    }

    /// <summary>A section under another heading, or a question in other words with the same answer.</summary>
    private static bool IsSameText(ManifestFact one, ManifestFact other) => one.Subject == other.Subject && IsHash(one.Detail) && one.Detail == other.Detail;

    private static FactChange Change(ManifestFact old, ManifestFact now)
    {
        if (IsHash(old.Detail) || IsHash(now.Detail)) return new FactChange(now.Subject, now.Label, old.Text, now.Text);
        if (Labels.Lists.Contains(now.Label)) return ChangeOfList(old, now);
        return old.Detail == now.Detail && old.Text != now.Text
            ? new FactChange(now.Subject, now.Label, old.Text, now.Text)
            : new FactChange(now.Subject, now.Label, Whole(old), Whole(now));
    }

    /// <summary>What is gone from a list and what is new in it. One in another order stands in full.</summary>
    private static FactChange ChangeOfList(ManifestFact old, ManifestFact now)
    {
        var (before, after) = (old.Text.Split(Labels.Comma), now.Text.Split(Labels.Comma));
        var gone = string.Join(Labels.Comma, before.Except(after, StringComparer.Ordinal));
        var added = string.Join(Labels.Comma, after.Except(before, StringComparer.Ordinal));
        return (gone, added) switch
        {
            ("", "") => new FactChange(now.Subject, now.Label, old.Text, now.Text),
            ("", _) => new FactChange(now.Subject, now.Label, null, added),
            (_, "") => new FactChange(now.Subject, now.Label, gone, null),
            _ => new FactChange(now.Subject, now.Label, gone, added),
        };
    }

    private static string Whole(ManifestFact fact) => fact.Detail is null || IsHash(fact.Detail) ? fact.Text : $"{fact.Text} ({fact.Detail})";

    private static bool IsHash(string? detail) => detail is ['#', ..];
}
