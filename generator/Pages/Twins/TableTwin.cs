using System.Text;

namespace RoleGuide.Pages.Twins;

/// <summary>Turns a table of an article's text back into Markdown.</summary>
internal static class TableTwin
{
    /// <summary>The box around the table was read.</summary>
    public static void Write(ref MarkupReader reader, TwinWriter to)
    {
        to.Open();
        to.IsInTable = true;
        var (isFirst, rule) = (true, new StringBuilder());
        while (reader.Read() && !reader.Name.SequenceEqual("/div"))
        {
            switch (reader.Name)
            {
                case "tr":
                    if (!isFirst) to.Open(Gap.Close);
                    isFirst = false;
                    to.Raw("|");
                    break;
                case "th" or "td":
                    rule.Append(Rule(reader.Attribute("class")));
                    to.Raw(" ");
                    InlineTwin.Write(ref reader, reader.Name is "th" ? "/th" : "/td", to);
                    to.Raw(" |");
                    break;
                case "/thead":
                    to.Line("|" + rule);
                    break;
            }
        }

        to.IsInTable = false;
    }

    private static string Rule(string alignment) => alignment switch
    {
        "align-left" => " :--- |",
        "align-center" => " :---: |",
        "align-right" => " ---: |",
        _ => " --- |",
    };
}
