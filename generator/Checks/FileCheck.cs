using System.Collections.Immutable;
using System.Xml;
using RoleGuide.Output;

namespace RoleGuide.Checks;

/// <summary>Files for programs are what their names say: XML and JSON that any reader takes.</summary>
internal static class FileCheck
{
    public static IEnumerable<string> Run(ImmutableArray<OutputFile> files)
    {
        foreach (var file in files)
        {
            var ending = Path.GetExtension(file.Path);
            if (ending is ".json" or ".webmanifest" && !JsonText.IsSound(file.Content.Span)) yield return $"{file.Path}: the file is no JSON";
            if (ending is ".xml" or ".svg" && FaultOfXml(file) is { } fault) yield return $"{file.Path}: the file is no XML: {fault}";
        }
    }

    /// <summary>The first of some texts that does not come after the one before it; null when all do.</summary>
    internal static string? FirstOutOfOrder(IReadOnlyList<string> texts)
    {
        for (var i = 1; i < texts.Count; i++)
        {
            if (string.CompareOrdinal(texts[i - 1], texts[i]) >= 0) return texts[i];
        }

        return null;
    }

    private static string? FaultOfXml(OutputFile file)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(file.Content.ToArray()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            while (reader.Read()) { }
            return null;
        }
        catch (XmlException fault)
        {
            return fault.Message;
        }
    }
}
