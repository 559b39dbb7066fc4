using RoleGuide.Caching;
using RoleGuide.Output;

namespace RoleGuide.Tests.Caching;

public sealed class LastBuildTests
{
    private static readonly BuildInputs s_inputs = new("program", "options", [new ManifestInput("roles/a/b.md", "01"), new ManifestInput("site.yml", "02")]);

    [Fact]
    public void The_first_build_has_nothing_before_it() => LastBuild.After(null, s_inputs).Cause.ShouldBe(BuildCause.Nothing);

    [Fact]
    public void Another_program_is_the_cause_whatever_else_changed() =>
        LastBuild.After(Before, s_inputs with { Program = "another", Options = "others", Files = [] }).Cause.ShouldBe(BuildCause.Program);

    [Fact]
    public void Other_options_are_the_cause() => LastBuild.After(Before, s_inputs with { Options = "others" }).Cause.ShouldBe(BuildCause.Options);

    [Fact]
    public void Files_that_are_new_gone_or_other_are_named_in_order()
    {
        var now = LastBuild.After(Before, s_inputs with { Files = [new ManifestInput("roles/c/d.md", "03"), new ManifestInput("roles/a/b.md", "04")] });
        now.Cause.ShouldBe(BuildCause.Files);
        now.Changed.ShouldBe(["roles/a/b.md", "roles/c/d.md", "site.yml"]);
    }

    [Fact]
    public void Where_nothing_changed_the_output_folder_did() => LastBuild.After(Before, s_inputs).Cause.ShouldBe(BuildCause.Output);

    [Fact]
    public void Every_part_of_the_inputs_is_part_of_their_key()
    {
        string[] keys =
        [
            s_inputs.Key(),
            (s_inputs with { Program = "another" }).Key(),
            (s_inputs with { Options = "others" }).Key(),
            (s_inputs with { Files = [s_inputs.Files[0]] }).Key(),
            (s_inputs with { Files = [s_inputs.Files[0], s_inputs.Files[1] with { Path = "site.yaml" }] }).Key(),
            (s_inputs with { Files = [s_inputs.Files[0], s_inputs.Files[1] with { Sha256 = "03" }] }).Key(),
        ];
        keys.Distinct().Count().ShouldBe(keys.Length);
        (s_inputs with { Files = [.. s_inputs.Files] }).Key().ShouldBe(keys[0]);
    }

    private static LastBuild Before => LastBuild.After(null, s_inputs);
}
