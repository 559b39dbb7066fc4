using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using RoleGuide.Caching;
using RoleGuide.Tests.Content.Links;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Commands;

/// <summary>A guide of so many articles that work on them is kept, which was built once.</summary>
internal sealed class EditDesk : IDisposable
{
    public const string Body = "\n## What the role does\n\nSee [the next role](role-8.md) and [its work](role-9.md#what-the-role-does).\n\n## Skills\n\nPatience.\n";

    public EditDesk()
    {
        Desk = new CommandDesk("") { Clock = Clock };
        for (var i = 0; i < KeptWork.FewestArticles; i++) Write(i);
        Build();
    }

    public MeddlingClock Clock { get; } = new();

    public CommandDesk Desk { get; }

    /// <summary>The files that the last build rendered; null when it rendered all.</summary>
    public ImmutableArray<string>? Rendered => new BuildCache(Desk.PathOf(".roleguide/cache")).LastOf(Desk.PathOf("output")).ShouldNotBeNull().Rendered;

    public void Dispose() => Desk.Dispose();

    public void Write(int number, string body = Body, string front = "") => Desk.Put(
        string.Create(CultureInfo.InvariantCulture, $"input/roles/account-management/role-{number}.md"),
        SiteFixture.SoundArticle($"{(front.Contains("title:", StringComparison.Ordinal) ? "" : $"title: Role {number}\n")}{front}".TrimEnd('\n'), body).Replace("An account", $"As role {number} an account", StringComparison.Ordinal));

    public void WritePicture()
    {
        Directory.CreateDirectory(Desk.PathOf("input/images"));
        File.WriteAllBytes(Desk.PathOf("input/images/desk.png"), Pictures.Png(800, 600));
    }

    public void Build(params string[] options)
    {
        var answer = Desk.Run(["build", .. options]);
        answer.Code.ShouldBe(0, answer.Out + answer.Error);
    }

    /// <summary>Builds, and gives how many pages were derived.</summary>
    public int MadePages(params string[] arguments)
    {
        var answer = Desk.Run([.. arguments, "--format", "json"]);
        answer.Code.ShouldBe(0, answer.Out + answer.Error);
        using var report = JsonDocument.Parse(answer.Out);
        return report.RootElement.GetProperty("steps").EnumerateArray().Single(step => step.GetProperty("name").GetString() == "Rendering").GetProperty("documents").GetInt32();
    }

    public void Prove() => Desk.Run("build", "--prove").Error.ShouldContain("A clean build makes the same ");
}
