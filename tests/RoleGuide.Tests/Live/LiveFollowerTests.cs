using System.Globalization;
using System.Text;
using RoleGuide.Live;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Live;

/// <summary>The ways in which editors, Git and people write to a folder, each with a trap for whoever watches.</summary>
public sealed class LiveFollowerTests : IDisposable
{
    private readonly InputFolder _folder = InputFolder.From("");

    public LiveFollowerTests()
    {
        Save("You answer the client.");
        Write(LiveDesk.DirectorPath, LiveDesk.Article("Account director", "level: director"));
    }

    private string Manager => _folder.PathOf(LiveDesk.ManagerPath);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_saved_file_is_shown()
    {
        await using var following = new Following(_folder.Path);

        Save("You call the client.");

        await following.UntilManagerSays("You call the client.");
    }

    [Fact]
    public async Task Of_two_saves_with_one_size_and_one_time_the_second_is_shown()
    {
        await using var following = new Following(_folder.Path);
        var time = new DateTime(2026, 11, 21, 12, 0, 0, DateTimeKind.Utc);

        for (var round = 0; round < 5; round++)
        {
            Save("You call the clients.");
            File.SetLastWriteTimeUtc(Manager, time);
            await Task.Delay(10);
            Save("You meet the clients.");
            File.SetLastWriteTimeUtc(Manager, time);

            await following.UntilManagerSays("You meet the clients.");
        }
    }

    [Fact]
    public async Task An_editor_that_writes_beside_and_renames_is_followed()
    {
        await using var following = new Following(_folder.Path);
        var beside = _folder.PathOf("roles/account-management/.account-manager.md.tmp-4711");

        await File.WriteAllTextAsync(beside, Text("You call the client."));
        File.Move(beside, Manager, overwrite: true);
        await following.UntilManagerSays("You call the client.");

        await File.WriteAllTextAsync(beside, Text("You meet the client."));
        File.Move(beside, Manager, overwrite: true);
        await following.UntilManagerSays("You meet the client.");

        following.Changes.Distinct(StringComparer.Ordinal).ShouldBe([LiveDesk.ManagerPath]);
    }

    [Fact]
    public async Task An_editor_that_moves_the_old_file_away_first_is_followed()
    {
        await using var following = new Following(_folder.Path);

        File.Move(Manager, Manager + "~");
        Save("You call the client.");
        File.Delete(Manager + "~");

        await following.UntilManagerSays("You call the client.");
    }

    [Fact]
    public async Task Five_hundred_files_at_once_are_all_shown()
    {
        await using var following = new Following(_folder.Path);

        for (var number = 0; number < 500; number++)
        {
            var name = number.ToString("000", CultureInfo.InvariantCulture);
            Write($"roles/account-management/role-{name}.md", LiveDesk.Article($"Role number {name}"));
        }

        await following.Until(() => following.Live.Current!.Tree.Files.Length == 505);
        await following.Until(() => following.Page("/roles/role-499/") is not null && following.Page("/roles/role-000/") is not null);
        following.Live.Current!.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_bytes_saved_again_are_no_change()
    {
        await using var following = new Following(_folder.Path);

        Save("You answer the client.");
        File.SetLastWriteTimeUtc(Manager, new DateTime(2026, 11, 21, 12, 0, 0, DateTimeKind.Utc));
        Write(LiveDesk.DirectorPath, LiveDesk.Article("Account director", "level: director", "## Responsibilities\n\nYou decide.\n"));

        await following.Until(() => following.Page(LiveDesk.Director)!.Contains("You decide.", StringComparison.Ordinal));
        following.Changes.Distinct(StringComparer.Ordinal).ShouldNotContain(LiveDesk.ManagerPath);
    }

    [Fact]
    public async Task A_file_caught_half_written_is_read_again()
    {
        await using var following = new Following(_folder.Path);
        var text = Text("You call the client.");

        using (var file = new StreamWriter(Manager, Encoding.UTF8, new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.ReadWrite }))
        {
            await file.WriteAsync(text[..40]);
            await file.FlushAsync();
            await following.Until(() => !following.Live.Current!.Diagnostics.IsEmpty);
            following.Page(LiveDesk.Manager)!.ShouldContain("You answer the client.");
            await file.WriteAsync(text[40..]);
        }

        await following.UntilManagerSays("You call the client.");
        following.Live.Current!.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_folder_that_is_deleted_and_made_again_is_followed()
    {
        await using var following = new Following(_folder.Path);
        Write("roles/account-management/third.md", LiveDesk.Article("Third role"));
        await following.Until(() => following.Page("/roles/third/") is not null);

        Directory.Delete(_folder.PathOf("roles"), recursive: true);
        Save("You call the client.");
        await following.UntilManagerSays("You call the client.");

        Save("You meet the client.");
        await following.UntilManagerSays("You meet the client.");
        await following.Until(() => following.Page("/roles/third/") is null);
    }

    [Fact]
    public async Task The_input_folder_itself_may_go_and_come_back()
    {
        await using var following = new Following(_folder.Path);
        var away = _folder.Path + "-away";

        Directory.Move(_folder.Path, away);
        await following.Until(() => following.Events.OfType<LiveEvent.Lost>().Any());
        following.Page(LiveDesk.Manager)!.ShouldContain("You answer the client.");
        Directory.Move(away, _folder.Path);
        Save("You call the client.");
        await following.UntilManagerSays("You call the client.");

        Save("You meet the client.");
        await following.UntilManagerSays("You meet the client.");
    }

    [Fact]
    public async Task A_folder_that_is_put_in_the_place_of_another_is_followed()
    {
        await using var following = new Following(_folder.Path);
        var (other, away) = (_folder.Path + "-other", _folder.Path + "-away");
        CopyTo(other, "You call the client.");

        Directory.Move(_folder.Path, away);
        Directory.Move(other, _folder.Path);
        await following.UntilManagerSays("You call the client.");

        Save("You meet the client.");
        await following.UntilManagerSays("You meet the client.");
        Directory.Delete(away, recursive: true);
    }

    [Fact]
    public async Task A_link_to_the_input_folder_is_followed_even_when_it_leads_elsewhere_later()
    {
        var (link, other) = (_folder.Path + "-link", _folder.Path + "-other");
        CopyTo(other, "You call the client.");
        Directory.CreateSymbolicLink(link, _folder.Path);
        try
        {
            await using var following = new Following(link);
            Save("You ask the client.");
            await following.UntilManagerSays("You ask the client.");

            Directory.Delete(link);
            Directory.CreateSymbolicLink(link, other);
            await following.UntilManagerSays("You call the client.");

            await File.WriteAllTextAsync(Path.Combine(other, LiveDesk.ManagerPath), Text("You meet the client."));
            await following.UntilManagerSays("You meet the client.");
        }
        finally
        {
            Directory.Delete(link);
            Directory.Delete(other, recursive: true);
        }
    }

    [Fact]
    public async Task What_changes_while_files_come_and_go_all_the_time_is_shown_in_the_end()
    {
        await using var following = new Following(_folder.Path);

        for (var round = 0; round < 100; round++)
        {
            Write("roles/account-management/third.md", LiveDesk.Article("Third role", "", $"## Responsibilities\n\nRound {round.ToString(CultureInfo.InvariantCulture)}.\n"));
            if (round % 3 == 0) _folder.Delete("roles/account-management/third.md");
            if (round % 10 == 0) Directory.Delete(_folder.PathOf("roles/account-management"), recursive: true);
        }

        Save("You call the client.");
        await following.UntilManagerSays("You call the client.");
        await following.Until(() => following.Live.Current!.Tree.Files.Select(file => file.Path).SequenceEqual(["categories.yml", LiveDesk.ManagerPath, "site.yml", "sources.yml"]));
        following.Events.ShouldAllBe(one => one is LiveEvent.Updated);
    }

    private static string Text(string body) => LiveDesk.Article("Account manager", "", $"## Responsibilities\n\n{body}\n");

    private void Save(string body) => Write(LiveDesk.ManagerPath, Text(body));

    private void Write(string path, string text) => _folder.Write(path, Encoding.UTF8.GetBytes(text));

    private void CopyTo(string other, string body)
    {
        foreach (var path in Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories))
        {
            var place = Path.Combine(other, Path.GetRelativePath(_folder.Path, path));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(path, place);
        }

        File.WriteAllText(Path.Combine(other, LiveDesk.ManagerPath), Text(body));
    }
}
