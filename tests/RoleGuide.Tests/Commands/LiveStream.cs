namespace RoleGuide.Tests.Commands;

/// <summary>What an open page is told.</summary>
internal sealed class LiveStream(Stream stream) : IDisposable
{
    private readonly StreamReader _lines = new(stream);

    /// <summary>The name of the next piece of news and what it says.</summary>
    public async Task<string> Next()
    {
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var (name, content) = ("", "");
        while (await _lines.ReadLineAsync(end.Token) is { } line)
        {
            if (line.StartsWith("event: ", StringComparison.Ordinal)) name = line["event: ".Length..];
            else if (line.StartsWith("data: ", StringComparison.Ordinal)) content += line["data: ".Length..];
            else if (line.Length == 0 && name.Length > 0) return $"{name} {content}";
        }

        throw new InvalidOperationException("The preview has ended.");
    }

    public void Dispose() => _lines.Dispose();
}
