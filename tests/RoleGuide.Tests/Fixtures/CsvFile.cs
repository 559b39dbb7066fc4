using System.Text;

namespace RoleGuide.Tests.Fixtures;

/// <summary>Reads comma-separated values sign by sign as RFC 4180 describes them, and refuses what it forbids.</summary>
internal static class CsvFile
{
    public static List<List<string>> Read(string text)
    {
        var lines = new List<List<string>>();
        var line = new List<string>();
        var cell = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                cell.Length.ShouldBe(0, "a quote inside a cell that does not start with one");
                for (i++; !(text[i] == '"' && (i + 1 == text.Length || text[i + 1] != '"')); i++)
                {
                    if (text[i] == '"') i++;
                    cell.Append(text[i]);
                }

                (i + 1 < text.Length && text[i + 1] is ',' or '\r').ShouldBeTrue("something stands behind a closing quote");
            }
            else if (text[i] is ',' or '\r')
            {
                line.Add(cell.ToString());
                cell.Clear();
                if (text[i] == ',') continue;
                text[++i].ShouldBe('\n');
                lines.Add(line);
                line = [];
            }
            else
            {
                text[i].ShouldNotBe('\n', "a line ends without a carriage return");
                cell.Append(text[i]);
            }
        }

        (line.Count + cell.Length).ShouldBe(0, "the last line has no end");
        return lines;
    }

    /// <summary>Each line below the first, by the names in the first.</summary>
    public static List<Dictionary<string, string>> Records(string text)
    {
        var lines = Read(text);
        return [.. lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal))];
    }
}
