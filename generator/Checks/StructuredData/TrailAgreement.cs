namespace RoleGuide.Checks.StructuredData;

/// <summary>The breadcrumbs of the markup are the trail that readers see, step by step.</summary>
internal static class TrailAgreement
{
    public static IEnumerable<string> Run(PageGraph graph, string site)
    {
        var (page, path) = (graph.Page, graph.Page.Path);
        var lists = graph.Of("BreadcrumbList").ToArray();
        if (lists.Length != (page.Seen.Trail.IsEmpty ? 0 : 1)) yield return $"{path}: the structured data has {lists.Length} trails, and the page {(page.Seen.Trail.IsEmpty ? "none" : "one")}";
        foreach (var list in lists)
        {
            var told = string.Join(" > ", list.Nodes("itemListElement").Select(step => $"{step.Number("position")} {step.Text("name")} {step.Text("item")}"));
            var seen = string.Join(" > ", page.Seen.Trail.Select((step, i) => FormattableString.Invariant($"{i + 1} {step.Text} {(step.Address is null ? page.Canonical : site + step.Address)}")));
            if (told != seen) yield return $"{path}: the trail of the markup is \"{told}\", and readers see \"{seen}\"";
        }
    }
}
