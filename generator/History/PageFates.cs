namespace RoleGuide.History;

/// <summary>What became of the pages that came, went, moved or say something of their own that is new.</summary>
internal static class PageFates
{
    /// <summary>By the address where each page stands, or stood.</summary>
    public static Dictionary<string, PageChange> Of(PageIndex before, PageIndex after)
    {
        var fates = new Dictionary<string, PageChange>(StringComparer.Ordinal);
        foreach (var address in before.Files.Keys.Where(address => !after.Files.ContainsKey(address)).Order(StringComparer.Ordinal))
        {
            var target = after.LeadsTo(address);
            var isMove = target is not null && after.Files.ContainsKey(target) && !before.Files.ContainsKey(target) && !fates.ContainsKey(target);
            if (isMove) fates.Add(target!, Standing(PageChangeKind.Moved, target!, address, before, after));
            else fates.Add(address, Gone(address, target, before));
        }

        foreach (var address in after.Files.Keys.Where(address => !fates.ContainsKey(address)))
        {
            if (!before.Files.ContainsKey(address)) fates.Add(address, Standing(PageChangeKind.Added, address, null, before, after));
            else if (Standing(PageChangeKind.Changed, address, address, before, after) is { Facts.IsEmpty: false } changed) fates.Add(address, changed with { From = null });
        }

        return fates;
    }

    private static PageChange Gone(string address, string? target, PageIndex before) => new(PageChangeKind.Removed, address, before.Files[address].Kind, before.Title(address))
    {
        LeadsTo = target,
        IsDraft = before.IsDraft(address),
        IsListed = before.IsListed(address),
    };

    private static PageChange Standing(PageChangeKind kind, string address, string? from, PageIndex before, PageIndex after)
    {
        var (had, has) = (from is null ? null : before.Substance(from), after.Substance(address));
        return new PageChange(kind, address, after.Files[address].Kind, after.Title(address))
        {
            From = from,
            Facts = had is not null && has is not null ? FactChanges.Between(had.Facts, has.Facts, after.MovedRoles) : [],
            IsDraft = after.IsDraft(address),
            IsListed = after.IsListed(address),
            StaleDate = had is not null && has is not null ? ChangeSignals.StaleDate(had, has, after.MovedRoles) : null,
        };
    }
}
