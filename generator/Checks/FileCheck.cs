using System.Collections.Immutable;

namespace RoleGuide.Checks;

/// <summary>Files for programs are what their names say: XML and JSON that any reader takes.</summary>
internal static class FileCheck
{
    public static IEnumerable<string> Run(ImmutableArray<FileTrace> files) => files.Where(file => file.Fault is not null).Select(file => $"{file.Path}: {file.Fault}");

    /// <summary>The first of some texts that does not come after the one before it; null when all do.</summary>
    internal static string? FirstOutOfOrder(IReadOnlyList<string> texts)
    {
        for (var i = 1; i < texts.Count; i++)
        {
            if (string.CompareOrdinal(texts[i - 1], texts[i]) >= 0) return texts[i];
        }

        return null;
    }
}
