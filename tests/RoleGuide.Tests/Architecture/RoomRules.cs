using System.Collections.Immutable;
using System.Reflection;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Architecture;

/// <summary>The walls of the house and what must be absent from it. Each rule is also given a breach, so that none is a painted wall.</summary>
public sealed class RoomRules
{
    private static readonly ImmutableArray<CodeFile> s_product = [.. CodeFile.OfProduct()];
    private static readonly ImmutableArray<CodeFile> s_tests = [.. CodeFile.Of("tests")];
    private static readonly ImmutableArray<Type> s_types = [.. Load("RoleGuide.Generator"), .. Load("RoleGuide.Theme")];

    public static TheoryData<string> Names => [.. CodeRules.All.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_product_keeps(string rule) => Rule(rule).Breaches(s_product).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void The_rule_bites(string rule) => Rule(rule).Breaches([Rule(rule).Breach]).ShouldNotBeEmpty();

    [Fact]
    public void No_test_is_skipped()
    {
        CodeRules.NoSkippedTest.Breaches(s_tests).ShouldBeEmpty();
        CodeRules.NoSkippedTest.Breaches([CodeRules.NoSkippedTest.Breach]).ShouldNotBeEmpty();
    }

    [Fact]
    public void What_comments_and_literals_say_is_not_code()
    {
        var file = new CodeFile("generator/Pages/Good.cs", """
            // File.ReadAllText
            /* Directory.Exists */
            var text = "File.Delete" + @"File.""Delete" + '"' + $"File.Move";
            """);

        file.Code.ShouldNotContain("File.");
        file.Code.ShouldNotContain("Directory.");
        file.Code.ShouldContain("var text = ");
    }

    [Fact]
    public void Nothing_static_can_change()
    {
        TypeRules.MutableStatics(s_types).ShouldBeEmpty();
        TypeRules.MutableStatics([typeof(Counting)]).Count().ShouldBe(3);
    }

    [Fact]
    public void No_interface_stands_for_one_type_alone()
    {
        TypeRules.LonelyInterfaces(s_types).ShouldBeEmpty();
        TypeRules.LonelyInterfaces([typeof(ILonely), typeof(Only)]).Count().ShouldBe(1);
    }

    [Fact]
    public void Classes_are_sealed()
    {
        // The compiler of Razor writes the classes of components and of _Imports, and leaves them open.
        TypeRules.UnsealedClasses([.. s_types.Where(type => type.Name != "_Imports" && !typeof(Microsoft.AspNetCore.Components.IComponent).IsAssignableFrom(type))]).ShouldBeEmpty();
        TypeRules.UnsealedClasses([typeof(Only)]).Count().ShouldBe(1);
    }

    [Fact]
    public void The_rules_see_the_whole_product()
    {
        s_product.Length.ShouldBeGreaterThan(200);
        s_product.ShouldContain(file => file.Path == "generator/Site.cs");
        s_product.ShouldContain(file => file.Path == "theme/Views/RoleView.razor");
        s_tests.ShouldContain(file => file.Path.EndsWith("/RoomRules.cs", StringComparison.Ordinal));
        Directory.Exists(Checkout.PathOf("generator/Pages")).ShouldBeTrue();
    }

    private static RoomRule Rule(string name) => CodeRules.All.Single(rule => rule.Name == name);

    private static Type[] Load(string assembly) => Assembly.Load(assembly).GetTypes();

    // Planted breaches.
#pragma warning disable CS0649, CA1852
    private interface ILonely;

    private static class Counting
    {
        public static int Set;
        public static readonly List<int> Filled = [];

        public static string? Property { get; set; }
    }

    private class Only : ILonely;
}
