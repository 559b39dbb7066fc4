using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace RoleGuide.Versions;

/// <summary>Runs Git in one folder: without a shell, without asking the user anything, and not for ever.</summary>
/// <param name="folder">Where it runs.</param>
internal sealed class Git(string folder)
{
    /// <summary>Reading a repository takes a second; a prompt or a dead network drive takes for ever.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    /// <summary>Set for every run: no questions, no locks for the sake of speed, messages in English.</summary>
    private static readonly ImmutableArray<(string Name, string Value)> s_settings =
    [
        ("GIT_TERMINAL_PROMPT", "0"),
        ("GIT_OPTIONAL_LOCKS", "0"),
        ("GIT_NO_REPLACE_OBJECTS", "1"),
        ("LC_ALL", "C"),
    ];

    /// <summary>
    /// Said before every question. What lies in a folder of a stranger's is no repository, however much it looks like one, and what a repository names as its helpers is not started:
    /// the settings of a repository are commands to whoever asks it anything.
    /// </summary>
    private static readonly ImmutableArray<string> s_distrust = ["-c", "safe.bareRepository=explicit", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"];

    /// <summary>The answer as text.</summary>
    public string Ask(params ReadOnlySpan<string> words)
    {
        var run = Run(words, Stream.Null);
        return run.Code == 0 ? Encoding.UTF8.GetString(run.Answer) : throw new GitTrouble(Complaint(run.Error));
    }

    /// <summary>The answer as text without its line end; null where Git says that there is nothing of the kind.</summary>
    public string? TryAsk(params ReadOnlySpan<string> words)
    {
        var run = Run(words, Stream.Null);
        return run.Code == 0 ? Encoding.UTF8.GetString(run.Answer).TrimEnd('\n', '\r') : null;
    }

    /// <summary>The names in an answer that ends each of them with a NUL, so that spaces, quotes and line ends stay what they are.</summary>
    public string[] AskNames(params ReadOnlySpan<string> words) => Ask(words).Split('\0', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The answer to words that are given on standard input.</summary>
    public byte[] AskWith(string input, params ReadOnlySpan<string> words)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var run = Run(words, stream);
        return run.Code == 0 ? run.Answer : throw new GitTrouble(Complaint(run.Error));
    }

    private (int Code, byte[] Answer, string Error) Run(ReadOnlySpan<string> words, Stream input)
    {
        using var process = Start(words);
        var answer = new MemoryStream();
        var asking = Feed(process, input);
        var reading = process.StandardOutput.BaseStream.CopyToAsync(answer);
        var complaining = process.StandardError.ReadToEndAsync();
        if (!Task.WaitAll([asking, reading, complaining], s_patience) || !process.WaitForExit(s_patience))
        {
            process.Kill(entireProcessTree: true);
            throw new GitTrouble(string.Create(CultureInfo.InvariantCulture, $"Git did not answer within {s_patience.TotalSeconds:N0} seconds."));
        }

        return (process.ExitCode, answer.ToArray(), complaining.Result);
    }

    private Process Start(ReadOnlySpan<string> words)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in s_settings) start.Environment[name] = value;
        foreach (var word in (ReadOnlySpan<string>)[.. s_distrust, .. words]) start.ArgumentList.Add(word);
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new GitTrouble("Git could not be started. Expected it to be installed, with its folder in PATH.");
        }
    }

    /// <summary>Git may stop reading before it was told everything; then its exit code says why.</summary>
    private static async Task Feed(Process process, Stream input)
    {
        try
        {
            await input.CopyToAsync(process.StandardInput.BaseStream).ConfigureAwait(false);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The answer tells.
        }
    }

    private static string Complaint(string error)
    {
        var first = error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault() ?? "nothing";
        return $"Git could not tell. It says: {first.TrimEnd('.')}.";
    }
}
