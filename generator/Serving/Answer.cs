namespace RoleGuide.Serving;

/// <summary>What a server says to a request, before anybody thinks of headers.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="ContentType">What <paramref name="Content"/> is.</param>
/// <param name="Location">Where the reader is sent on to; null when nowhere.</param>
internal sealed record Answer(int Status, string ContentType, ReadOnlyMemory<byte> Content, string? Location)
{
    public const string PlainText = "text/plain; charset=utf-8";

    /// <summary>A sentence for whoever asked.</summary>
    public static Answer Say(int status, string sentence) => new(status, PlainText, System.Text.Encoding.UTF8.GetBytes(sentence + "\n"), null);

    /// <summary>A published file.</summary>
    public static Answer Give(int status, string path, ReadOnlyMemory<byte> content) => new(status, ContentTypes.Of(path), content, null);

    /// <summary>Elsewhere.</summary>
    public static Answer SendOn(int status, string location) => new(status, PlainText, System.Text.Encoding.UTF8.GetBytes($"This page is at {location}\n"), location);
}
