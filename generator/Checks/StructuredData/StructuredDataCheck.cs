using System.Collections.Immutable;

namespace RoleGuide.Checks.StructuredData;

/// <summary>The markup of every page parses, keeps to the vocabulary, names nothing that is nowhere described, and says what readers see.</summary>
internal static class StructuredDataCheck
{
    public static IEnumerable<string> Run(ImmutableArray<FinishedPage> pages)
    {
        ImmutableArray<PageGraph> graphs = [.. pages.AsParallel().AsOrdered().Select(PageGraph.Of)];
        return graphs
            .SelectMany(graph => graph.Fault is { } fault ? [$"{graph.Page.Path}: {fault}"] : graph.Nodes.IsEmpty ? [] : Faults(graph))
            .Concat(ReferenceCheck.Run(graphs));
    }

    private static IEnumerable<string> Faults(PageGraph graph)
    {
        // Where pages are read from: the canonical address without the page's own. A canonical address that is wrong is a fault of its own.
        var (canonical, address) = (graph.Page.Canonical ?? "", graph.Page.Address);
        var site = canonical.EndsWith(address, StringComparison.Ordinal) ? canonical[..^address.Length] : canonical;
        return VocabularyCheck.Run(graph)
            .Concat(NodesCheck.Run(graph))
            .Concat(ReferenceAgreement.Run(graph, site))
            .Concat(PageAgreement.Run(graph))
            .Concat(TrailAgreement.Run(graph, site))
            .Concat(ListAgreement.Run(graph, site))
            .Concat(QuestionAgreement.Run(graph))
            .Concat(PayAgreement.Run(graph))
            .Concat(WordsCheck.Run(graph, site));
    }
}
