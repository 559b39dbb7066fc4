using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Snapshots;

/// <summary>A text that somebody has looked at and found right, kept beside the tests and reviewed as a diff.</summary>
/// <param name="Name">Its path below <c>Snapshots/approved</c>.</param>
internal sealed record ApprovedFile(string Name)
{
    private const string Variable = "ROLEGUIDE_APPROVE";

    private static readonly string s_folder = Checkout.PathOf("tests/RoleGuide.Tests/Snapshots/approved");

    private string Path => System.IO.Path.Combine(s_folder, Name);

    /// <summary>Whether this run may write what it finds. A build server never approves.</summary>
    private static bool IsApproving => Environment.GetEnvironmentVariable(Variable) == "1" && Environment.GetEnvironmentVariable("CI") != "true";

    /// <summary>The names of all approved files, in ordinal order.</summary>
    public static IEnumerable<string> OnDisk => Directory
        .EnumerateFiles(s_folder, "*", SearchOption.AllDirectories)
        .Select(path => System.IO.Path.GetRelativePath(s_folder, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    /// <summary>Fails where a text is not the approved one, at the first line that differs.</summary>
    public void ShouldHold(string text)
    {
        if (IsApproving) Write(text);
        var approved = File.Exists(Path) ? File.ReadAllText(Path) : "";
        Difference(approved, text).ShouldBeNull($"If this is what you meant, run {Variable}=1 ./test.sh and look at the diff of {Name}.");
    }

    /// <summary>The first line that differs, before and now; null when none does.</summary>
    public static string? Difference(string approved, string text)
    {
        if (approved == text) return null;
        var (before, now) = (approved.Split('\n'), text.Split('\n'));
        var line = before.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"line {line + 1}\n  approved: {before.ElementAtOrDefault(line) ?? "(its end)"}\n  now:      {now.ElementAtOrDefault(line) ?? "(its end)"}";
    }

    private void Write(string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        if (!File.Exists(Path) || File.ReadAllText(Path) != text) File.WriteAllText(Path, text);
    }
}
