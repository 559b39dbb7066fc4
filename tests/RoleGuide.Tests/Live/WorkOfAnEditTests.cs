using System.Globalization;
using System.Text;
using RoleGuide.Live;
using RoleGuide.Model;
using RoleGuide.Rendering;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Live;

/// <summary>What an edit costs, counted and not timed: in a guide of two hundred roles the steps that one article needs are done again, and no others.</summary>
public sealed class WorkOfAnEditTests : IDisposable
{
    private const int Count = 200;
    private const int Rungs = 5;
    private const int Edited = 7;

    private readonly InputFolder _folder = InputFolder.From("");
    private readonly LiveSite _live;

    public WorkOfAnEditTests()
    {
        for (var number = 0; number < Count; number++) Save(number, Text(number));
        _live = new LiveSite(new SiteRequest(_folder.Path, null, null, PublishingContext.LocalPreview, null, WithDrafts: false), TimeProvider.System);
        _live.Update(_ => true, ThemeAssets.Embedded());
        _live.Advise(CancellationToken.None);
        _live.Current!.Diagnostics.ShouldBeEmpty();
        foreach (var file in _live.Current.Files) _live.Find(file);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("reword", "You do the work.", "You do all the work.")]
    [InlineData("repay", "amount: 20000-30000", "amount: 21000-31000")]
    [InlineData("retitle", "title: Role number 7", "title: Role of the number 7")]
    public void Is_what_the_one_article_needs(string kind, string old, string now)
    {
        var (before, rendered) = (_live.Current!, _live.CountOfRendered);
        Save(Edited, Text(Edited).Replace(old, now, StringComparison.Ordinal));

        var edition = _live.Update(path => path == PathOf(Edited), null)!;
        _live.IsChanged(AddressOf(Edited)).ShouldBeTrue(kind);

        edition.CountOfRead.ShouldBe(1);
        _live.CountOfRendered.ShouldBe(rendered + 1);

        // Those that link to it ask anew whether what they link to is there.
        edition.Memory.Derived.Roles.Except(before.Memory.Derived.Roles, ReferenceEqualityComparer.Instance).Count().ShouldBe(2);
        edition.Memory.Derived.Pairs.All.Except(before.Memory.Derived.Pairs.All, ReferenceEqualityComparer.Instance).Count().ShouldBe(2);
        edition.Ladders!.Ladders.Except(before.Ladders!.Ladders, ReferenceEqualityComparer.Instance).Count().ShouldBe(1);

        // Nobody named another rung, and only one edit gave another title.
        var (guide, known) = (edition.Memory.Derived.Guide!, before.Memory.Derived.Guide!);
        guide.Ladders.ShouldBeSameAs(known.Ladders);
        ReferenceEquals(guide.Titles, known.Titles).ShouldBe(kind != "retitle");

        _live.Advise(CancellationToken.None);
        _live.Current!.Advice.Claims.Except(before.Advice.Claims, ReferenceEqualityComparer.Instance).Count().ShouldBe(1);
    }

    [Theory]
    [InlineData("a title that another role bears", 7, "title: Role number 7", "title: Role number 8")]
    [InlineData("a role that is not there", 7, "to: [role-8]", "to: [role-800]")]
    [InlineData("a title for an id", 7, "to: [role-8]", "to: [Role number 8]")]
    [InlineData("a ladder in a circle", 7, "to: [role-8]", "to: [role-6]")]
    [InlineData("a level that falls", 7, "level: mid", "level: executive")]
    [InlineData("pay that falls", 7, "amount: 20000-30000", "amount: 50000-60000")]
    [InlineData("an alias that is another role's title", 7, "level: mid", "level: mid\naliases: [Role number 8]")]
    [InlineData("a manager who is not there", 7, "level: mid", "level: mid\nat-a-glance: { reports-to: [role-800] }")]
    [InlineData("a comparison with nobody", 7, "with: role-8,", "with: role-800,")]
    [InlineData("a related role that is not there", 7, "level: mid", "level: mid\nrelated: [role-800]")]
    [InlineData("a rung that is a draft", 8, "level: mid", "level: mid\ndraft: true")]
    [InlineData("readiness for no rung", 5, "ladder: { to: [role-6] }", "ladder: { readiness: You have done the work for two years. }")]
    public void What_no_longer_agrees_is_found_as_if_nothing_were_known(string mistake, int number, string old, string now)
    {
        Text(number).ShouldContain(old);
        Update(number, Text(number).Replace(old, now, StringComparison.Ordinal));
        FoundAsIfNothingWereKnown(mistake);

        Update(number, Text(number));
        _live.Current!.Diagnostics.ShouldBeEmpty(mistake);
    }

    [Fact]
    public void What_did_not_agree_is_found_again_with_every_edit()
    {
        Update(Edited, Text(Edited).Replace("to: [role-8]", "to: [role-800]", StringComparison.Ordinal));
        Update(20, Text(20).Replace("You do the work.", "You do all the work.", StringComparison.Ordinal));
        FoundAsIfNothingWereKnown("a role that is not there, after an edit of another");
    }

    /// <summary>Roles of two regions may bear one title.</summary>
    [Fact]
    public void Namesakes_are_found_once_they_are_of_one_region()
    {
        var namesake = Text(Edited).Replace("title: Role number 7", "title: Role number 8", StringComparison.Ordinal);
        Update(Edited, namesake.Replace("[uk]", "[us]", StringComparison.Ordinal).Replace("region: uk", "region: us", StringComparison.Ordinal));
        _live.Current!.Diagnostics.ShouldBeEmpty();
        Update(Edited, namesake);
        FoundAsIfNothingWereKnown("a title that another role of the region bears");
    }

    [Fact]
    public void Readiness_is_missed_on_a_page_without_rungs_whichever_came_first()
    {
        const string Ladder = "ladder: { to: [role-6] }\n";
        Update(5, Text(5).Replace(Ladder, "", StringComparison.Ordinal));
        _live.Current!.Diagnostics.ShouldBeEmpty();
        Update(5, Text(5).Replace(Ladder, "ladder: { readiness: You have done the work for two years. }\n", StringComparison.Ordinal));
        FoundAsIfNothingWereKnown("readiness for no rung");
    }

    [Fact]
    public void A_rung_that_is_another_now_shows()
    {
        Update(5, Text(5).Replace("to: [role-6]", "to: [role-7]", StringComparison.Ordinal));
        _live.Current!.Diagnostics.ShouldBeEmpty();
        var ladders = _live.Current.Memory.Derived.Guide!.Ladders;
        ladders.Above("role-5").Select(name => name.Text).ShouldBe(["role-7"]);
        ladders.Below("role-6").ShouldBeEmpty();
    }

    /// <summary>Of a front matter with errors it is not said that its level falls.</summary>
    [Fact]
    public void What_could_not_be_relied_on_is_checked_once_it_can()
    {
        var falling = Text(Edited).Replace("level: mid", "level: executive", StringComparison.Ordinal);
        Update(Edited, falling.Replace("level: ", "levle: x\nlevel: ", StringComparison.Ordinal));
        Update(Edited, falling);
        FoundAsIfNothingWereKnown("a level that falls");
    }

    private void Update(int number, string text)
    {
        Save(number, text);
        _live.Update(path => path == PathOf(number), null);
        _live.Advise(CancellationToken.None);
    }

    private void FoundAsIfNothingWereKnown(string mistake)
    {
        var fresh = new LiveSite(new SiteRequest(_folder.Path, null, null, PublishingContext.LocalPreview, null, WithDrafts: false), TimeProvider.System);
        fresh.Update(_ => true, ThemeAssets.Embedded());
        fresh.Advise(CancellationToken.None);
        fresh.Current!.Diagnostics.ShouldNotBeEmpty(mistake);
        SameDiagnostics.Are(_live.Current!.Diagnostics, fresh.Current.Diagnostics).ShouldBeTrue(mistake);
    }

    [Fact]
    public void Late_warnings_are_left_for_later_when_there_is_something_newer()
    {
        Save(Edited, Text(Edited).Replace("You do the work.", "You do all the work.", StringComparison.Ordinal));
        _live.Update(_ => true, null);

        _live.Advise(new CancellationToken(canceled: true)).ShouldBeNull();
        _live.Current!.IsAdvised.ShouldBeFalse();

        _live.Advise(CancellationToken.None);
        _live.Current!.IsAdvised.ShouldBeTrue();
    }

    private static string PathOf(int number) => string.Create(CultureInfo.InvariantCulture, $"roles/account-management/role-{number}.md");

    private static string AddressOf(int number) => string.Create(CultureInfo.InvariantCulture, $"/roles/role-{number}/");

    private static string Text(int number)
    {
        var next = number % Rungs + 1 < Rungs ? number + 1 : number + 1 - Rungs;
        var ladder = next > number ? string.Create(CultureInfo.InvariantCulture, $"ladder: {{ to: [role-{next}] }}\n") : "";
        return LiveDesk.Article(
            string.Create(CultureInfo.InvariantCulture, $"Role number {number}"),
            string.Create(CultureInfo.InvariantCulture, $$"""
                {{ladder}}pay:
                  - { region: uk, band: typical, basis: base, amount: 20000-30000, as-of: 2025, source: survey }
                compare:
                  - { with: role-{{next}}, verdict: The one of number {{number}} does what the other one does not do. }
                faq:
                  - question: What is number {{number}} there for?
                    answer: For {{string.Join(' ', Enumerable.Range(0, 12).Select(word => $"work{number}x{word}"))}}.
                """),
            string.Create(CultureInfo.InvariantCulture, $"## Responsibilities\n\nYou do the work. What comes next is [another role](role-{next}.md).\n"));
    }

    private void Save(int number, string text) => _folder.Write(PathOf(number), Encoding.UTF8.GetBytes(text));
}
