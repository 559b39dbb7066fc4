using System.Collections;
using System.Collections.Immutable;

namespace RoleGuide.Diagnostics;

/// <summary>Collects the diagnostics of one reader while it works; it never leaves the function that made it.</summary>
public sealed class DiagnosticBag : IEnumerable<Diagnostic>
{
    private readonly ImmutableArray<Diagnostic>.Builder _found = ImmutableArray.CreateBuilder<Diagnostic>();

    public void Add(Diagnostic diagnostic) => _found.Add(diagnostic);

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _found.AddRange(diagnostics);

    /// <summary>The value with everything that was found on the way to it.</summary>
    public Reported<T> Report<T>(T value) => new(value, _found.ToImmutable());

    public IEnumerator<Diagnostic> GetEnumerator() => _found.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
