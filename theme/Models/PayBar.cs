namespace RoleGuide.Theme.Models;

/// <summary>A figure on a pay scale, its ends as shares of the scale's width.</summary>
/// <param name="Start">Where the bar starts, for example 36.7%.</param>
/// <param name="End">Where it ends; equal to <see cref="Start"/> for a single amount, which is drawn as a marker.</param>
/// <param name="IsOpenEnded">"Or more": the end is open.</param>
/// <param name="IsApproximate">"About": the edges are soft.</param>
/// <param name="IsAverage">An average: its marker differs from other single amounts.</param>
public sealed record PayBar(string Start, string End, bool IsOpenEnded, bool IsApproximate, bool IsAverage)
{
    /// <summary>One amount instead of a range.</summary>
    public bool IsSingle => Start == End;
}
