using System.Text.RegularExpressions;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Publishing;

// The patterns read files of this repository, not those of strangers.
#pragma warning disable MA0009

public sealed partial class NetlifyTests
{
    /// <summary>Tables of netlify.toml apply to every context and add to what the generator writes: two content policies would both hold.</summary>
    [Fact]
    public void The_settings_hold_the_build_only()
    {
        var tables = Tables().Matches(Checkout.Read("netlify.toml")).Select(match => match.Groups["name"].Value);

        tables.ShouldAllBe(name => name == "build" || name == "plugins" || name.StartsWith("context.", StringComparison.Ordinal));
        tables.ShouldContain("build");
        Tables().Matches("[[headers]]\n[[redirects]]\n").Select(match => match.Groups["name"].Value).ShouldBe(["headers", "redirects"]);
    }

    [Fact]
    public void A_build_is_skipped_only_when_nothing_that_the_site_is_made_of_has_changed()
    {
        var ignore = Checkout.Read("netlify.toml").Split('\n').Single(line => line.TrimStart().StartsWith("ignore", StringComparison.Ordinal));
        var named = ignore[(ignore.IndexOf(" -- ", StringComparison.Ordinal) + 4)..].TrimEnd('\'').Split(' ');

        named.ShouldAllBe(path => Path.Exists(Checkout.PathOf(path)) || path == "\":(exclude)input/urls.lock\"");
        named.ShouldContain("input");
        named.ShouldContain("theme");
        named.ShouldContain("generator");
    }

    [Fact]
    public void The_check_of_a_strangers_change_can_read_and_nothing_else()
    {
        var workflow = Checkout.Read(".github/workflows/check.yml");

        workflow.ShouldContain("\npermissions:\n  contents: read\n");
        Regex.Count(workflow, "permissions:|write").ShouldBe(1);
        workflow.ShouldNotContain("pull_request_target");
    }

    [Fact]
    public void Only_the_job_that_records_addresses_can_write_and_only_what_is_merged_already()
    {
        var workflow = Checkout.Read(".github/workflows/record.yml");

        workflow.ShouldContain("\non:\n  push:\n    branches: [main]\n");
        workflow.ShouldContain("\npermissions: {}\n");
        Regex.Count(workflow, "^ +contents: write$", RegexOptions.Multiline).ShouldBe(1);
        Regex.Count(workflow, ": write").ShouldBe(1);
        workflow.ShouldNotContain("pull_request");
        Checkout.Read(".gitattributes").ShouldContain("\ninput/urls.lock merge=union\n");
    }

    [Fact]
    public void A_pull_request_is_told_its_mistakes_at_their_lines_and_has_to_pass_every_test()
    {
        var workflow = Checkout.Read(".github/workflows/check.yml");

        workflow.ShouldContain("\n  pull_request:\n");
        Regex.Count(workflow, "^ +flags=\\(--deep --warnings-as-errors --format github ", RegexOptions.Multiline).ShouldBe(1);
        Regex.Count(workflow, """^ +if \[\[ -n \$BASE \]\]; then flags\+=\(--changed-since "\$BASE" --today """, RegexOptions.Multiline).ShouldBe(1);
        Regex.Count(workflow, """^ +dotnet run .* -- check "\$\{flags\[@\]\}"$""", RegexOptions.Multiline).ShouldBe(1);
        Regex.Count(workflow, @"::stop-commands::\$token""\s+code=0\s+\.ci/run \|\| code=\$\?\s+echo ""::\$token::""\s+exit ""\$code""").ShouldBe(1);
    }

    [GeneratedRegex(@"^\s*\[+(?<name>[\w.-]+)\]+", RegexOptions.Multiline)]
    private static partial Regex Tables();
}
