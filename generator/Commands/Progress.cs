using System.Globalization;

namespace RoleGuide.Commands;

/// <summary>
/// Shows on standard error which step a run is at. A quick run shows nothing. A terminal is drawn on with carriage returns and
/// spaces alone, which every terminal understands.
/// </summary>
internal sealed class Progress : IDisposable
{
    /// <summary>How long a run in a terminal may last without a sign.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(0.5);

    /// <summary>How often the line of a terminal is drawn anew.</summary>
    private static readonly TimeSpan s_stroke = TimeSpan.FromSeconds(0.1);

    /// <summary>How far the lines of a log are apart at least.</summary>
    private static readonly TimeSpan s_silence = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private readonly TimeProvider _clock;
    private readonly TextWriter _screen;
    private readonly ProgressForm _form;
    private readonly long _start;
    private readonly ITimer? _timer;
    private string? _step;
    private int _drawn;
    private TimeSpan _told;

    /// <summary>Begins to count. The first drawing comes when patience ends.</summary>
    public Progress(TimeProvider clock, TextWriter screen, ProgressForm form)
    {
        (_clock, _screen, _form) = (clock, screen, form);
        if (form == ProgressForm.Untold) return;
        _start = clock.GetTimestamp();
        if (form == ProgressForm.OneLine) _timer = clock.CreateTimer(_ => Draw(), null, s_patience, s_stroke);
    }

    /// <summary>Takes note of a step that begins.</summary>
    public void At(string step)
    {
        lock (_lock)
        {
            _step = step;
            if (_form != ProgressForm.Lines || _clock.GetElapsedTime(_start) is var passed && passed - _told < s_silence) return;
            _told = passed;
            _screen.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Still at work after {passed.TotalSeconds:N0} s: {step}"));
        }
    }

    /// <summary>Wipes the line and shows nothing any more.</summary>
    public void Dispose()
    {
        _timer?.Dispose();
        lock (_lock)
        {
            _step = null;
            Replace("");
            _screen.Flush();
        }
    }

    private void Draw()
    {
        lock (_lock)
        {
            if (_step is null) return;
            try
            {
                Replace(string.Create(CultureInfo.InvariantCulture, $"{_step} … {_clock.GetElapsedTime(_start).TotalSeconds:N1} s"));
                _screen.Flush();
            }
            catch (IOException)
            {
                // The terminal is gone. Nobody watches, and the work goes on.
                _step = null;
            }
        }
    }

    private void Replace(string line)
    {
        if (line.Length == 0 && _drawn == 0) return;
        _screen.Write('\r' + line.PadRight(_drawn));
        if (line.Length < _drawn) _screen.Write('\r' + line);
        _drawn = line.Length;
    }
}
