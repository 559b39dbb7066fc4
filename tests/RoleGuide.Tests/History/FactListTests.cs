using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using RoleGuide.History;
using RoleGuide.Output;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.History;

public sealed class FactListTests
{
    [Fact]
    public void Facts_of_one_name_are_told_apart_by_their_order()
    {
        var facts = new FactList();
        facts.Add("pay", "base", "1");
        facts.Add("text", "base", "2");
        facts.Add("pay", "base, number 2", "3");
        facts.Add("pay", "base", "4");
        facts.Add("pay", "base", "5");
        facts.Add("pay", "rest", "");

        facts.ToFacts().ShouldBe(
        [
            new("pay", "base", "1", null), new("pay", "base, number 2", "3", null), new("pay", "base, number 3", "4", null), new("pay", "base, number 4", "5", null), new("text", "base", "2", null),
        ]);
    }

    /// <summary>Held against the plain way, which looks through all facts for each name that it tries.</summary>
    [Fact]
    [Trait(Draws.Trait, Draws.Drawn)]
    public void Names_and_order_are_those_of_the_plain_way()
    {
        var names = (from subject in Gen.Elements("pay", "text", "ladder") from label in Gen.Elements("a", "b", "a, number 2", "a, number 3", "a, number 2, number 2") select (subject, label)).ArrayOf().ToArbitrary();

        Prop.ForAll(names, given =>
        {
            var (facts, plain) = (new FactList(), new List<ManifestFact>());
            foreach (var (subject, label) in given)
            {
                var text = plain.Count.ToString(CultureInfo.InvariantCulture);
                facts.Add(subject, label, text);
                AddPlainly(plain, subject, label, text);
            }

            return facts.ToFacts().SequenceEqual(plain);
        }).Check(Draws.FromSeed.WithMaxTest(1_000).WithEndSize(40));
    }

    private static void AddPlainly(List<ManifestFact> facts, string subject, string label, string text)
    {
        var name = label;
        for (var count = 2; facts.Exists(fact => fact.Subject == subject && fact.Label == name); count++) name = string.Create(CultureInfo.InvariantCulture, $"{label}, number {count}");
        var last = facts.FindLastIndex(fact => fact.Subject == subject);
        facts.Insert(last < 0 ? facts.Count : last + 1, new ManifestFact(subject, name, text, null));
    }
}
