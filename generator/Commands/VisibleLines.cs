using System.Text;
using RoleGuide.Reporting;

namespace RoleGuide.Commands;

/// <summary>
/// Writes whole lines with every sign that could steer a terminal or a log shown as its number. It is the last net: where text of strangers is quoted within a line,
/// whoever quotes it keeps it from making lines of its own. What is written without a line end passes as it is, since progress is drawn with carriage returns.
/// </summary>
internal sealed class VisibleLines(TextWriter listener) : TextWriter
{
    public override Encoding Encoding => listener.Encoding;

    public override void Write(char value) => listener.Write(value);

    public override void Write(string? value) => listener.Write(value);

    public override void WriteLine(string? value) => listener.WriteLine(value is null ? null : string.Join('\n', value.Split('\n').Select(VisibleText.Of)));

    public override void Flush() => listener.Flush();
}
