using System.Reflection;

namespace RoleGuide.Tests.Architecture;

public sealed class ProgramVersionTests
{
    [Fact]
    public void Every_library_is_part_of_the_version()
    {
        var named = ProgramVersion.MadeOf.Select(one => one.Assembly.GetName().Name!).ToHashSet(StringComparer.Ordinal);
        var refersTo = named.ToArray().SelectMany(name => Assembly.Load(name).GetReferencedAssemblies()).Select(one => one.Name!);

        var missing = refersTo.Where(name => !named.Contains(name) && !IsOfTheFramework(name)).Distinct(StringComparer.Ordinal);

        missing.ShouldBeEmpty("a library of another version could make another site, and what was kept by one would be taken by the other");
    }

    [Fact]
    public void Each_is_told_by_its_own_identity() =>
        ProgramVersion.Text().Split('\n').Distinct(StringComparer.Ordinal).Count().ShouldBe(ProgramVersion.MadeOf.Length + 1);

    private static bool IsOfTheFramework(string name) =>
        name is "netstandard" or "mscorlib" || (name.StartsWith("System", StringComparison.Ordinal) && name != "System.CommandLine") || name.StartsWith("Microsoft.", StringComparison.Ordinal);
}
