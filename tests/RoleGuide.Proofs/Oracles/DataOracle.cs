using System.Text.Json;
using System.Xml;
using RoleGuide.Serving;

namespace RoleGuide.Proofs.Oracles;

/// <summary>Judges what machines read: it can be read, and no cell, line or entry of it means more than it says.</summary>
internal static class DataOracle
{
    public static IEnumerable<string> Json(string text)
    {
        string? fault = null;
        try
        {
            using var document = JsonDocument.Parse(text);
        }
        catch (JsonException broken)
        {
            fault = $"it is no JSON: {broken.Message}";
        }

        if (fault is not null) yield return fault;
    }

    public static IEnumerable<string> Xml(string text)
    {
        string? fault = null;
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            while (reader.Read())
            {
                // Reading to the end is the proof.
            }
        }
        catch (XmlException broken)
        {
            fault = $"it is no XML: {broken.Message}";
        }

        if (fault is not null) yield return fault;
    }

    /// <summary>No cell of a table begins as a formula does, once the spaces that spreadsheets skip are gone.</summary>
    public static IEnumerable<string> Csv(string text)
    {
        var (cell, isQuoted) = (new System.Text.StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"' && isQuoted && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
            else if (text[i] == '"') isQuoted = !isQuoted;
            else if (!isQuoted && text[i] is ',' or '\n' or '\r' && !isQuoted)
            {
                if (cell.ToString().TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..] || cell.ToString() is ['\t' or '\r', ..]) yield return $"a cell begins as a formula does: {cell}";
                cell.Clear();
            }
            else cell.Append(text[i]);
        }

        if (isQuoted) yield return "a quote is never closed";
    }

    /// <summary>Each line is a comment, or leads from a path of ours to another, and the parser of the host reads all of them.</summary>
    public static IEnumerable<string> Redirects(string text)
    {
        foreach (var complaint in HostRules.Read(text, "").Complaints) yield return complaint;
        foreach (var line in text.Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [['/', ..] from, "/" or ['/', not '/', ..], _] || from.StartsWith("//", StringComparison.Ordinal) || line.Contains('\\', StringComparison.Ordinal)) yield return $"a redirect is not from path to path: {line}";
        }
    }

    public static IEnumerable<string> Headers(string text)
    {
        foreach (var complaint in HostRules.Read("", text).Complaints) yield return complaint;
        if (text.Contains("evil", StringComparison.OrdinalIgnoreCase)) yield return "a stranger's words are in the headers";
    }
}
