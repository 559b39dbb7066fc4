using System.Collections;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using RoleGuide.Diagnostics;

namespace RoleGuide.Build;

/// <summary>
/// Names, orders and times the steps of one build and gathers what they report. It knows nothing about the values.
/// A step runs when it is declared, so the order of the code is the order of the build.
/// </summary>
/// <param name="clock">Measures the steps; its time reaches no page.</param>
/// <param name="begins">Told the name of each step as it begins; null when nobody wants to know.</param>
public sealed class BuildRun(TimeProvider clock, Action<string>? begins = null)
{
    private readonly List<StepRecord> _steps = [];
    private readonly List<Diagnostic> _found = [];

    public IReadOnlyList<StepRecord> Steps => _steps;

    /// <summary>Everything reported so far, by place.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => [.. _found.Order()];

    /// <summary>Whether something was reported that must not be published.</summary>
    public bool HasErrors => _found.Exists(diagnostic => diagnostic.Severity == Severity.Error);

    public TimeSpan Total => _steps.Aggregate(TimeSpan.Zero, (sum, step) => sum + step.Time);

    /// <summary>A run that is tried: its steps and what they report count once they are taken over.</summary>
    public BuildRun Trial() => new(clock, begins);

    /// <summary>Takes over the steps of a trial, and of what they reported nothing: whoever tried knows what stands of it.</summary>
    public void TakeSteps(BuildRun trial) => _steps.AddRange(trial._steps);

    /// <summary>Runs a step that needs no other.</summary>
    public Step<T> Run<T>(Phase phase, string name, Func<T> work) => Time(phase, name, [], work);

    /// <inheritdoc cref="Run{T}(Phase, string, Func{T})"/>
    public Step<T> Run<T>(Phase phase, string name, Func<Reported<T>> work) => Time(phase, name, [], () => Gather(work()));

    /// <summary>Runs a step that is given the value of another.</summary>
    public Step<T> Run<TA, T>(Phase phase, string name, Step<TA> a, Func<TA, T> work) => Time(phase, name, [a.Name], () => work(a.Value));

    /// <inheritdoc cref="Run{TA, T}(Phase, string, Step{TA}, Func{TA, T})"/>
    public Step<T> Run<TA, T>(Phase phase, string name, Step<TA> a, Func<TA, Reported<T>> work) => Time(phase, name, [a.Name], () => Gather(work(a.Value)));

    /// <summary>Runs a step that is given the values of two others.</summary>
    public Step<T> Run<TA, TB, T>(Phase phase, string name, (Step<TA> A, Step<TB> B) needs, Func<TA, TB, T> work) =>
        Time(phase, name, [needs.A.Name, needs.B.Name], () => work(needs.A.Value, needs.B.Value));

    /// <inheritdoc cref="Run{TA, TB, T}(Phase, string, ValueTuple{Step{TA}, Step{TB}}, Func{TA, TB, T})"/>
    public Step<T> Run<TA, TB, T>(Phase phase, string name, (Step<TA> A, Step<TB> B) needs, Func<TA, TB, Reported<T>> work) =>
        Time(phase, name, [needs.A.Name, needs.B.Name], () => Gather(work(needs.A.Value, needs.B.Value)));

    /// <summary>Runs a step that is given the values of three others.</summary>
    public Step<T> Run<TA, TB, TC, T>(Phase phase, string name, (Step<TA> A, Step<TB> B, Step<TC> C) needs, Func<TA, TB, TC, T> work) =>
        Time(phase, name, [needs.A.Name, needs.B.Name, needs.C.Name], () => work(needs.A.Value, needs.B.Value, needs.C.Value));

    /// <inheritdoc cref="Run{TA, TB, TC, T}(Phase, string, ValueTuple{Step{TA}, Step{TB}, Step{TC}}, Func{TA, TB, TC, T})"/>
    public Step<T> Run<TA, TB, TC, T>(Phase phase, string name, (Step<TA> A, Step<TB> B, Step<TC> C) needs, Func<TA, TB, TC, Reported<T>> work) =>
        Time(phase, name, [needs.A.Name, needs.B.Name, needs.C.Name], () => Gather(work(needs.A.Value, needs.B.Value, needs.C.Value)));

    /// <summary>Runs a step that is given the values of four others.</summary>
    public Step<T> Run<TA, TB, TC, TD, T>(Phase phase, string name, (Step<TA> A, Step<TB> B, Step<TC> C, Step<TD> D) needs, Func<TA, TB, TC, TD, T> work) =>
        Time(phase, name, [needs.A.Name, needs.B.Name, needs.C.Name, needs.D.Name], () => work(needs.A.Value, needs.B.Value, needs.C.Value, needs.D.Value));

    /// <inheritdoc cref="Run{TA, TB, TC, TD, T}(Phase, string, ValueTuple{Step{TA}, Step{TB}, Step{TC}, Step{TD}}, Func{TA, TB, TC, TD, T})"/>
    public Step<T> Run<TA, TB, TC, TD, T>(Phase phase, string name, (Step<TA> A, Step<TB> B, Step<TC> C, Step<TD> D) needs, Func<TA, TB, TC, TD, Reported<T>> work) =>
        Time(phase, name, [needs.A.Name, needs.B.Name, needs.C.Name, needs.D.Name], () => Gather(work(needs.A.Value, needs.B.Value, needs.C.Value, needs.D.Value)));

    /// <summary>Runs a check of one value, which makes nothing but reports.</summary>
    public Step<ImmutableArray<Diagnostic>> Check<TA>(Phase phase, string name, Step<TA> a, Func<TA, ImmutableArray<Diagnostic>> work) =>
        Time(phase, name, [a.Name], () =>
        {
            var found = work(a.Value);
            _found.AddRange(found);
            return found;
        });

    /// <summary>Runs a check of two values.</summary>
    public Step<ImmutableArray<Diagnostic>> Check<TA, TB>(Phase phase, string name, (Step<TA> A, Step<TB> B) needs, Func<TA, TB, ImmutableArray<Diagnostic>> work) =>
        Time(phase, name, [needs.A.Name, needs.B.Name], () =>
        {
            var found = work(needs.A.Value, needs.B.Value);
            _found.AddRange(found);
            return found;
        });

    /// <summary>Runs a check of three values.</summary>
    public Step<ImmutableArray<Diagnostic>> Check<TA, TB, TC>(Phase phase, string name, (Step<TA> A, Step<TB> B, Step<TC> C) needs, Func<TA, TB, TC, ImmutableArray<Diagnostic>> work) =>
        Time(phase, name, [needs.A.Name, needs.B.Name, needs.C.Name], () =>
        {
            var found = work(needs.A.Value, needs.B.Value, needs.C.Value);
            _found.AddRange(found);
            return found;
        });

    /// <summary>Runs a check of four values.</summary>
    public Step<ImmutableArray<Diagnostic>> Check<TA, TB, TC, TD>(
        Phase phase, string name, (Step<TA> A, Step<TB> B, Step<TC> C, Step<TD> D) needs, Func<TA, TB, TC, TD, ImmutableArray<Diagnostic>> work) =>
        Time(phase, name, [needs.A.Name, needs.B.Name, needs.C.Name, needs.D.Name], () =>
        {
            var found = work(needs.A.Value, needs.B.Value, needs.C.Value, needs.D.Value);
            _found.AddRange(found);
            return found;
        });

    /// <summary>Runs a step that is given two values and everything reported so far, and says what of it stands.</summary>
    public Step<ImmutableArray<Diagnostic>> Sift<TA, TB>(Phase phase, string name, (Step<TA> A, Step<TB> B) needs, Func<TA, TB, ImmutableArray<Diagnostic>, ImmutableArray<Diagnostic>> work) =>
        Time(phase, name, [needs.A.Name, needs.B.Name], () =>
        {
            var left = work(needs.A.Value, needs.B.Value, [.. _found]);
            _found.Clear();
            _found.AddRange(left);
            return left;
        });

    private T Gather<T>(Reported<T> reported)
    {
        _found.AddRange(reported.Diagnostics);
        return reported.Value;
    }

    private Step<T> Time<T>(Phase phase, string name, ImmutableArray<string> needs, Func<T> work)
    {
        begins?.Invoke(name);
        var start = clock.GetTimestamp();
        var value = ThrowingItself(work);
        _steps.Add(new StepRecord(name, phase, needs, value is ICollection many ? many.Count : 1, clock.GetElapsedTime(start)));
        return new Step<T>(name, value);
    }

    /// <summary>What the parts of a step throw that run side by side comes wrapped. The first of it is thrown on, as if the step had no parts.</summary>
    private static T ThrowingItself<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (AggregateException many) when (many.Flatten().InnerExceptions is [var first, ..])
        {
            ExceptionDispatchInfo.Throw(first);
            throw;
        }
    }
}
