using System.Text.RegularExpressions;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Commands;

/// <summary>The list of steps is the program: what Site.cs says is what <c>pipelines</c> prints.</summary>
public sealed partial class PipelinesTests
{
    [Fact]
    public void Every_step_of_the_site_is_listed_with_its_phase_and_what_it_depends_on()
    {
        using var desk = new CommandDesk();
        desk.Run("build", "-o", "published");
        var listed = Lines().Matches(desk.Run("pipelines", "--context", "deploy-preview", "--previous", "published").Out).Select(line => $"{line.Groups["phase"].Value} | {line.Groups["step"].Value} | {line.Groups["needs"].Value}").ToArray();
        var written = StepsOfSite().ToArray();

        written.Length.ShouldBeGreaterThan(15);
        listed.ShouldBe(written);
    }

    [Fact]
    public void Phases_follow_one_another_in_their_order()
    {
        using var desk = new CommandDesk();
        var steps = Lines().Matches(desk.Run("pipelines").Out).Select(line => line.Groups["phase"].Value).Distinct(StringComparer.Ordinal);

        steps.ShouldBe(["Input", "Process", "PostProcess"]);
    }

    /// <summary>The steps as Site.cs declares them. A variable stands for the step that it was given by.</summary>
    private static IEnumerable<string> StepsOfSite()
    {
        var steps = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match step in Steps().Matches(Checkout.Read("generator/Site.cs")))
        {
            var needs = Names().Matches(step.Groups["needs"].Value).Select(name => name.Value.Split('.')[^1]).Where(steps.ContainsKey).Select(name => steps[name]).ToArray();
            var name = step.Groups["name"].Value;

            // The one runs only where the date of the content is given, the other where the site is published once more.
            if (name is "Dated guide" or "Edition with IndexNow") continue;
            steps[step.Groups["variable"].Success ? step.Groups["variable"].Value : name] = name;
            var phase = step.Groups["phase"].Value;
            yield return $"{phase} | {name} | {(needs.Length > 0 ? string.Join(", ", needs) : phase == "Input" ? "the input folder" : "nothing")}";
        }
    }

    // The patterns read our own source and our own output.
#pragma warning disable MA0009
    [GeneratedRegex(@"^(?<phase>Input|Process|PostProcess|Output) +(?<step>\S.*?) +[\d,]+ +[\d,]+ ms  (?<needs>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Lines();

    [GeneratedRegex(@"((var )?(?<variable>\w+) = )?run\.(Run|Check|Sift)\(Phase\.(?<phase>\w+), ""(?<name>[^""]+)"", (?<needs>\([\w., ]*\)(?! =>)|[\w.]+,)?", RegexOptions.ExplicitCapture)]
    private static partial Regex Steps();

    [GeneratedRegex(@"[\w.]+")]
    private static partial Regex Names();
}
