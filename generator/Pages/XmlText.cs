using System.Text;
using System.Xml;

namespace RoleGuide.Pages;

/// <summary>Writes XML files: UTF-8 as their first line says, indented, with line feeds.</summary>
internal static class XmlText
{
    private static readonly XmlWriterSettings s_settings = new() { Indent = true, NewLineChars = "\n" };

    public static string Of(Action<XmlWriter> write)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(new Utf8StringWriter(text), s_settings)) write(xml);
        return text.Append('\n').ToString();
    }

    /// <summary>Makes the XML declaration name the encoding in which the file is written.</summary>
    private sealed class Utf8StringWriter(StringBuilder text) : StringWriter(text, System.Globalization.CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
