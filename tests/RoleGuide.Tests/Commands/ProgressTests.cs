using RoleGuide.Commands;

namespace RoleGuide.Tests.Commands;

public sealed class ProgressTests : IDisposable
{
    private readonly HandClock _clock = new();
    private readonly StringWriter _screen = new() { NewLine = "\n" };

    public void Dispose() => _screen.Dispose();

    [Fact]
    public void A_quick_run_shows_nothing_on_a_terminal()
    {
        using (var progress = new Progress(_clock, _screen, ProgressForm.OneLine))
        {
            progress.At("Sources");
            _clock.Pass(0.4);
            progress.At("Write");
        }

        _screen.ToString().ShouldBe("");
    }

    [Fact]
    public void A_long_run_shows_its_step_in_one_line_and_wipes_it()
    {
        using (var progress = new Progress(_clock, _screen, ProgressForm.OneLine))
        {
            progress.At("Rendering");
            _clock.Pass(0.5);
            _screen.ToString().ShouldBe("\rRendering … 0.5 s");
            progress.At("Write");
            _clock.Pass(0.1);
        }

        _screen.ToString().ShouldBe("\rRendering … 0.5 s\rWrite … 0.6 s    \rWrite … 0.6 s\r             \r");
    }

    [Fact]
    public void Nothing_is_drawn_after_the_end()
    {
        var progress = new Progress(_clock, _screen, ProgressForm.OneLine);
        progress.At("Rendering");
        progress.Dispose();
        _clock.Pass(9);

        _screen.ToString().ShouldBe("");
    }

    [Fact]
    public void A_log_gets_a_plain_line_every_five_seconds_at_most()
    {
        using (var progress = new Progress(_clock, _screen, ProgressForm.Lines))
        {
            progress.At("Sources");
            _clock.Pass(4.9);
            progress.At("Articles");
            _clock.Pass(0.2);
            progress.At("Pages");
            _clock.Pass(4);
            progress.At("Rendering");
            _clock.Pass(2);
            progress.At("Write");
        }

        _screen.ToString().ShouldBe("Still at work after 5 s: Pages\nStill at work after 11 s: Write\n");
    }

    [Fact]
    public void Nobody_is_told_when_nobody_watches()
    {
        using (var progress = new Progress(_clock, _screen, ProgressForm.Untold))
        {
            progress.At("Sources");
            _clock.Pass(60);
            progress.At("Write");
        }

        _screen.ToString().ShouldBe("");
    }

    [Fact]
    public void A_terminal_that_is_gone_stops_nothing()
    {
        using var gone = new GoneScreen();
        using var progress = new Progress(_clock, gone, ProgressForm.OneLine);
        progress.At("Rendering");

        Should.NotThrow(() => _clock.Pass(5));
        gone.Tries.ShouldBe(1);
    }

    /// <summary>A clock moved by hand. A timer that is due rings when the clock is moved.</summary>
    private sealed class HandClock : TimeProvider
    {
        private readonly List<HandTimer> _timers = [];

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public long Ticks { get; private set; }

        public override long GetTimestamp() => Ticks;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = new HandTimer(() => callback(state), Ticks + dueTime.Ticks, period.Ticks);
            _timers.Add(timer);
            return timer;
        }

        public void Pass(double seconds)
        {
            Ticks += TimeSpan.FromSeconds(seconds).Ticks;
            foreach (var timer in _timers) timer.RingIfDue(Ticks);
        }
    }

    private sealed class HandTimer(Action ring, long due, long period) : ITimer
    {
        private long _due = due;
        private bool _stopped;

        public void RingIfDue(long now)
        {
            if (_stopped || now < _due) return;
            _due = now + period;
            ring();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose() => _stopped = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }

    private sealed class GoneScreen : StringWriter
    {
        public int Tries { get; private set; }

        public override void Write(string? value)
        {
            Tries++;
            throw new IOException("The terminal is gone.");
        }
    }
}
