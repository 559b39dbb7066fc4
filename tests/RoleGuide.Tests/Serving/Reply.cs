namespace RoleGuide.Tests.Serving;

/// <summary>What a server answered. The values of a header that was sent several times are parted by bars.</summary>
internal sealed record Reply(int Status, string Text, IReadOnlyDictionary<string, string> Headers)
{
    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
