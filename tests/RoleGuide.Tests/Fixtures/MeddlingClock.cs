namespace RoleGuide.Tests.Fixtures;

/// <summary>A clock by which another program works: each time that somebody looks at it, as before and after each step of a build, something may be done.</summary>
internal sealed class MeddlingClock : TimeProvider
{
    private Action _meddle = static () => { };
    private int _left;

    /// <summary>How often somebody has looked since it was set.</summary>
    public int Looks { get; private set; }

    /// <summary>Sets what is done when somebody looks for so many times.</summary>
    public void SetTo(int look, Action meddle) => (_left, _meddle, Looks) = (look, meddle, 0);

    public override long GetTimestamp()
    {
        Looks++;
        if (--_left == 0) _meddle();
        return base.GetTimestamp();
    }
}
