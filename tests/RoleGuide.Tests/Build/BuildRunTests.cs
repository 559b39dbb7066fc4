using System.Collections.Immutable;
using RoleGuide.Build;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Tests.Build;

public sealed class BuildRunTests
{
    private readonly SteppingClock _clock = new();
    private readonly BuildRun _run;

    public BuildRunTests() => _run = new BuildRun(_clock);

    [Fact]
    public void A_step_is_recorded_with_its_name_its_phase_and_what_it_needs()
    {
        var numbers = _run.Run(Phase.Input, "Numbers", () => ImmutableArray.Create(1, 2, 3));
        var words = _run.Run(Phase.Input, "Words", () => ImmutableArray.Create("one", "two"));
        var both = _run.Run(Phase.Process, "Both", (numbers, words), (n, w) => n.Length + w.Length);
        var all = _run.Run(Phase.PostProcess, "All", (numbers, words, both), (n, w, b) => n.Length + w.Length + b);
        _run.Run(Phase.Output, "Last", all, sum => sum);

        _run.Steps.Select(step => $"{step.Phase} {step.Name}: {string.Join('+', step.Needs)}").ShouldBe(
            ["Input Numbers: ", "Input Words: ", "Process Both: Numbers+Words", "PostProcess All: Numbers+Words+Both", "Output Last: All"]);
        all.Value.ShouldBe(10);
    }

    [Fact]
    public void A_list_counts_its_documents_and_anything_else_counts_as_one()
    {
        _run.Run(Phase.Input, "Three", () => ImmutableArray.Create(1, 2, 3));
        _run.Run(Phase.Input, "None", () => ImmutableArray<int>.Empty);
        _run.Run(Phase.Input, "One", () => "text");

        _run.Steps.Select(step => step.Documents).ShouldBe([3, 0, 1]);
    }

    [Fact]
    public void A_step_that_sifts_says_what_stands_of_all_that_was_reported_so_far()
    {
        Diagnostic first = FileMistakes.EmptyFile("a.md"), second = FileMistakes.EmptyFile("b.md"), added = FileMistakes.EmptyFile("c.md");
        var one = _run.Run(Phase.Input, "One", () => new Reported<int>(1, [first]));
        var two = _run.Run(Phase.Input, "Two", () => new Reported<int>(2, [second]));
        _run.Sift(Phase.Process, "Sifted", (one, two), (_, _, found) => found.Remove(first).Add(added));

        _run.Diagnostics.ShouldBe([second, added]);
        _run.Steps[^1].Needs.ShouldBe(["One", "Two"]);
    }

    /// <summary>Nobody who reads of a fault, and no rule about faults of the machine, shall meet the wrapping that the framework puts around what was thrown side by side.</summary>
    [Fact]
    public void What_the_parts_of_a_step_throw_side_by_side_is_thrown_as_if_by_the_step()
    {
        Should.Throw<IOException>(() => _run.Run(Phase.Process, "Parts", Parts)).Message.ShouldBe("The disk is gone.");
        Should.Throw<IOException>(() => _run.Run(Phase.Process, "Parts in parts", () => Together.Run<int>(() => Parts()))).Message.ShouldBe("The disk is gone.");

        static ImmutableArray<int> Parts() => Together.Run<int>(() => [1], () => throw new IOException("The disk is gone."));
    }

    [Fact]
    public void Time_is_that_of_the_clock_it_was_given()
    {
        _run.Run(Phase.Input, "Slow", () => _clock.Pass(TimeSpan.FromSeconds(2)));
        _run.Run(Phase.Input, "Quick", () => _clock.Pass(TimeSpan.FromMilliseconds(5)));

        _run.Steps.Select(step => step.Time).ShouldBe([TimeSpan.FromSeconds(2), TimeSpan.FromMilliseconds(5)]);
        _run.Total.ShouldBe(TimeSpan.FromMilliseconds(2005));
    }

    [Fact]
    public void What_steps_report_is_gathered_by_place()
    {
        _run.Run(Phase.Input, "Late", () => new Reported<int>(1, [FileMistakes.EmptyFile("b.md")]));
        var step = _run.Run(Phase.Input, "Early", () => new Reported<int>(2, [FileMistakes.EmptyFile("a.md")]));
        _run.Check(Phase.Process, "Check", (step, step), (_, _) => [FileMistakes.EmptyFile("c.md")]);

        _run.Diagnostics.Select(one => one.Spot.Path).ShouldBe(["a.md", "b.md", "c.md"]);
        _run.HasErrors.ShouldBeTrue();
        new BuildRun(_clock).HasErrors.ShouldBeFalse();
    }

    [Fact]
    public void A_step_runs_once_when_it_is_declared()
    {
        var runs = 0;
        var step = _run.Run(Phase.Input, "Once", () => ++runs);
        _run.Run(Phase.Process, "Use", (step, step), (a, b) => a + b);

        runs.ShouldBe(1);
    }

    [Fact]
    public void Each_step_is_told_of_as_it_begins()
    {
        var told = new List<string>();
        var run = new BuildRun(_clock, told.Add);

        run.Run(Phase.Input, "First", () => told.Count).Value.ShouldBe(1);
        Should.Throw<InvalidOperationException>(() => run.Run(Phase.Input, "Second", () => told.Count > 2 ? 0 : throw new InvalidOperationException()));

        told.ShouldBe(["First", "Second"]);
    }

    /// <summary>A clock that moves only when it is told to.</summary>
    private sealed class SteppingClock : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _ticks;

        public int Pass(TimeSpan time)
        {
            _ticks += time.Ticks;
            return 0;
        }
    }
}
