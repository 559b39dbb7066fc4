using System.Text;
using RoleGuide.Model;
using RoleGuide.Reporting;

namespace RoleGuide.Commands;

/// <summary>Records what is published in urls.lock: the whole file at once or not at all, and nothing else of the input.</summary>
internal static class LedgerFile
{
    private const string Name = "urls.lock";

    /// <summary>Writes the file anew where something is missing. It is only asked once the input has no mistakes.</summary>
    public static RunReport Update(Session session, SiteContent content, RunReport report)
    {
        if (session.Request.WithDrafts) return report with { Problem = "--update-urls records what is published, and drafts are not. Leave --drafts out.", ExitCode = ExitCode.Failure };
        var text = Site.LedgerOf(content)!;
        var path = Path.Combine(session.Request.InputFolder, Name);
        var before = content.Ledger.Value;
        var count = text.AsSpan().Count('\n') - before.Lines.Length;
        try
        {
            if (File.Exists(path) && File.ReadAllText(path, Encoding.Latin1) == text) return Told($"Every published address is recorded in {session.InputName}{Name}");
            Write(path, text);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return report with { Problem = $"{session.InputName}{Name} could not be written. The system says: {fault.Message}", ExitCode = ExitCode.Failure };
        }

        // The notice that something is missing is no longer true.
        return Told(count > 0 ? $"{Quantity.Of(count, "new line")} in {session.InputName}{Name}" : $"{session.InputName}{Name} put in order")
            with { Diagnostics = [.. report.Diagnostics.Where(one => one.Code != "RG433")] };

        RunReport Told(string note) => report with { Notes = [.. report.Notes, note] };
    }

    /// <summary>Names with a dot in front are no part of the input, so nobody reads half a file.</summary>
    private static void Write(string path, string text)
    {
        var half = Path.Combine(Path.GetDirectoryName(path)!, $".{Name}.{Environment.ProcessId}");
        try
        {
            using (var stream = new FileStream(half, FileMode.CreateNew))
            {
                stream.Write(Encoding.UTF8.GetBytes(text));
                stream.Flush(flushToDisk: true);
            }

            File.Move(half, path, overwrite: true);
        }
        finally
        {
            File.Delete(half);
        }
    }
}
