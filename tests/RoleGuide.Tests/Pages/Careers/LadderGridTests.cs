using RoleGuide.Pages.Careers;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Pages.Careers;

public sealed class LadderGridTests
{
    [Fact]
    public void Every_step_leads_to_a_higher_row_and_equal_levels_stand_one_above_the_other()
    {
        var ladder = Ladder("a:mid", "b:mid<a", "c:senior<b", "d:senior<a");
        ladder.Plan.Steps.ShouldAllBe(step => ladder.RowOf[step.Lower] < ladder.RowOf[step.Upper]);
        ladder.RowOf.ShouldBe([0, 1, 2, 2]);
    }

    [Fact]
    public void A_level_that_falls_still_stands_above_its_step() => Ladder("a:senior", "b:mid<a").RowOf.ShouldBe([0, 1]);

    [Fact]
    public void A_row_of_bare_titles_holds_no_role()
    {
        var ladder = Ladder("a:mid", "b:senior<a,Deputy,Assistant", "c:mid>Partner<a");
        var bare = ladder.Plan.Nodes.Select((node, i) => (node, i)).Where(one => one.node.Role is null).ToArray();
        bare.Select(one => string.Join(", ", one.node.Titles)).ShouldBe(["Deputy, Assistant", "Partner"]);
        bare.ShouldAllBe(one => ladder.RowOf.Where((row, i) => row == ladder.RowOf[one.i] && ladder.Plan.Nodes[i].Role != null).Any() == false);
    }

    [Fact]
    public void Crossings_that_can_be_avoided_are()
    {
        // By name alone both pairs of lines would cross.
        var ladder = Ladder("a:entry", "b:entry", "c:mid<b", "d:mid<a", "e:senior<c,d");
        var grid = LadderGrid.Of(ladder.Plan, ladder.RowOf);
        Crossings(grid).ShouldBe(0);
    }

    [Fact]
    public void A_long_step_passes_through_the_rows_between_and_a_very_long_one_does_not()
    {
        var grid = Grid("a:entry", "b:mid<a", "c:senior<a,b");
        grid.Ways.Single(way => way.Length == 3)[1].IsPassing.ShouldBeTrue();
        string[] chain = [.. Enumerable.Range('a', 12).Select((letter, i) => $"{(char)letter}:mid{(i > 0 ? $"<{(char)(letter - 1)}" : "")}{(i == 11 ? ",a" : "")}")];
        Grid(chain).Ways.ShouldAllBe(way => way.Length == 2);
    }

    [Fact]
    public void The_same_ladder_is_drawn_the_same_whatever_the_order_of_its_roles()
    {
        string[] roles = ["a:entry", "b:entry", "c:mid<b,a", "d:mid<a", "e:senior<c,d", "f:senior<a"];
        Draw([.. roles.Reverse()]).ShouldBe(Draw(roles));

        static string Draw(string[] roles) => Site(roles).Page("/career-paths/").QuerySelector(".ladder-drawing")!.OuterHtml;
    }

    [Fact]
    public void Boxes_of_a_row_never_overlap_and_stay_inside_the_drawing()
    {
        var ladder = Ladder("a:entry", "b:entry", "c:mid<a,b", "d:mid<a", "e:mid<b", "f:senior<c,d,e", "g:senior<a>Partner");
        var drawing = LadderDrawings.Of(ladder, Site("a:entry").Guide);
        foreach (var row in drawing.Boxes.GroupBy(box => box.Y))
        {
            var boxes = row.OrderBy(box => box.X).ToArray();
            boxes.Zip(boxes.Skip(1)).ShouldAllBe(pair => pair.First.X + pair.First.Width <= pair.Second.X);
        }

        drawing.Boxes.ShouldAllBe(box => box.X + box.Width <= drawing.Width && box.Y + box.Height <= drawing.Height);
        drawing.Boxes.SelectMany(box => box.Titles.Concat(box.Details).Select(line => (box, line))).ShouldAllBe(one => one.line.Y > one.box.Y && one.line.Y < one.box.Y + one.box.Height);
    }

    private static int Crossings(LadderGrid grid)
    {
        var place = grid.Rows.SelectMany(row => row.Select((item, i) => (item.Number, i))).ToDictionary(one => one.Number, one => one.i);
        var links = grid.Ways.SelectMany(way => way.Zip(way.Skip(1))).ToArray();
        return links.Sum(one => links.Count(other => one.First.Row == other.First.Row
            && place[one.First.Number] < place[other.First.Number] && place[one.Second.Number] > place[other.Second.Number]));
    }

    private static LadderGrid Grid(params string[] roles)
    {
        var ladder = Ladder(roles);
        return LadderGrid.Of(ladder.Plan, ladder.RowOf);
    }

    private static ConnectedLadder Ladder(params string[] roles) => CareerMap.From(Site(roles).Guide, null).Ladders.Single();

    /// <summary>Roles such as <c>c:mid&lt;a,Deputy&gt;Partner</c>: slug, level, what is below, what is above.</summary>
    private static SiteFixture Site(params string[] roles) => SiteFixture.Build(string.Concat(roles.Select(role =>
    {
        var below = Part(role, '<', '>');
        var above = Part(role, '>', '<');
        var slug = role.Split(':')[0];
        return $"-- roles/account-management/{slug}.md --\n" + SiteFixture.SoundArticle(
            $"title: Role {slug}\nlevel: {role.Split(':', '<', '>')[1]}\n" + (below + above is "" ? "" : "ladder:\n" + List("from", below) + List("to", above)));
    })));

    private static string List(string key, string names) => names.Length == 0 ? "" : $"  {key}: [{names}]\n";

    private static string Part(string role, char sign, char other) => role.Contains(sign, StringComparison.Ordinal) ? role.Split(sign)[1].Split(other)[0] : "";
}
