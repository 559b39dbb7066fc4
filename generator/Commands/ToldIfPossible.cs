using System.Text;

namespace RoleGuide.Commands;

/// <summary>Writes to where people read of the work. When that takes nothing (a full disk, a closed stream), the work goes on and nothing more is said.</summary>
internal sealed class ToldIfPossible(TextWriter listener) : TextWriter
{
    private bool _isDeaf;

    public override Encoding Encoding => listener.Encoding;

    public override void Write(char value) => Tell(() => listener.Write(value));

    public override void Write(string? value) => Tell(() => listener.Write(value));

    public override void WriteLine(string? value) => Tell(() => listener.WriteLine(value));

    public override void Flush() => Tell(listener.Flush);

    private void Tell(Action tell)
    {
        if (_isDeaf) return;
        try
        {
            tell();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            _isDeaf = true;
        }
    }
}
