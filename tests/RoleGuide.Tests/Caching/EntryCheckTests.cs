using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using RoleGuide.Caching;
using RoleGuide.Output;
using RoleGuide.Reporting;
using RoleGuide.Tests.Reporting;

namespace RoleGuide.Tests.Caching;

/// <summary>Entries with a hash that fits them, whoever wrote them.</summary>
public sealed class EntryCheckTests : IDisposable
{
    private const string Key = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("roleguide-test-");

    private BuildCache Cache => new(Path.Combine(_root.FullName, "cache"));

    public void Dispose() => _root.Delete(recursive: true);

    [Theory]
    [InlineData("Diagnostics", "[null]")]
    [InlineData("Diagnostics", "null")]
    [InlineData("Diagnostics", """[{"Code":"RG104","Severity":"Error","Message":"Sentence.","Related":[],"Hint":null}]""")]
    [InlineData("Diagnostics", """[{"Code":"RG104","Severity":"Error","Spot":{"Line":1,"Column":1,"Length":1},"Message":"Sentence.","Related":[],"Hint":null}]""")]
    [InlineData("Diagnostics", """[{"Code":"RG104","Severity":"Error","Spot":{"Path":"a.md","Line":0,"Column":1,"Length":1},"Message":"Sentence.","Related":[],"Hint":null}]""")]
    [InlineData("Diagnostics", """[{"Code":"RG104","Severity":"Error","Spot":{"Path":"a.md","Line":1,"Column":0,"Length":1},"Message":"Sentence.","Related":[],"Hint":null}]""")]
    [InlineData("Diagnostics", """[{"Code":"RG104","Severity":"Error","Spot":{"Path":"a.md","Line":1,"Column":1,"Length":-1},"Message":"Sentence.","Related":[],"Hint":null}]""")]
    [InlineData("Diagnostics", """[{"Code":"RG104","Severity":9,"Spot":{"Path":"a.md","Line":1,"Column":1,"Length":1},"Message":"Sentence.","Related":[],"Hint":null}]""")]
    [InlineData("Diagnostics", """[{"Code":"RG104","Severity":"Error","Spot":{"Path":"a.md","Line":1,"Column":1,"Length":1},"Message":"Sentence.","Related":[{}],"Hint":null}]""")]
    [InlineData("Diagnostics", """[{"Code":"RG9","Severity":"Error","Spot":{"Path":"a.md","Line":1,"Column":1,"Length":1},"Message":"Sentence.","Related":[],"Hint":null}]""")]
    [InlineData("Repository", "{}")]
    [InlineData("Reviews", "[null]")]
    [InlineData("Reviews", """[{"Since":"2027-01-02","Notice":null}]""")]
    [InlineData("OldFigures", "[null]")]
    [InlineData("OldFigures", """[{"Source":"a.md","Count":2147483647,"Oldest":2019},{"Source":"b.md","Count":1,"Oldest":2019}]""")]
    [InlineData("Reading", "{}")]
    [InlineData("Reading", """{"All":[{"Item1":null,"Item2":13}]}""")]
    [InlineData("Reading", """{"All":[{"Item1":"planner","Item2":1e300}]}""")]
    [InlineData("Pairs", "{}")]
    [InlineData("Pairs", """{"WithPage":1,"WithoutPage":[null],"Silent":[]}""")]
    [InlineData("Pairs", """{"WithPage":1,"WithoutPage":[{"First":"a","Second":"b","Lacks":[null]}],"Silent":[]}""")]
    [InlineData("Pairs", """{"WithPage":1,"WithoutPage":[],"Silent":[{"Slug":"a","Count":1}]}""")]
    [InlineData("PageKinds", "[null]")]
    [InlineData("PageKinds", """[{"Kind":"role","Count":-1}]""")]
    [InlineData("OtherKinds", """[{"Kind":null,"Count":1}]""")]
    [InlineData("Notes", "[null]")]
    [InlineData("State", "null")]
    public void What_no_build_remembered_is_not_told_again(string property, string value)
    {
        var (file, entry) = KeptBuild();
        entry[property] = JsonNode.Parse(value);
        Forge(file, entry);
        Cache.Find(Key).ShouldBeNull();
    }

    [Theory]
    [InlineData("Inputs", "null")]
    [InlineData("Inputs", "{}")]
    [InlineData("Inputs", """{"Program":"a","Options":"b"}""")]
    [InlineData("Inputs", """{"Program":"a","Options":"b","Files":[null]}""")]
    [InlineData("Inputs", """{"Program":"a","Options":"b","Files":[{"Path":null,"Sha256":"00"}]}""")]
    [InlineData("Cause", "77")]
    [InlineData("Changed", "[null]")]
    [InlineData("Written", "[null]")]
    [InlineData("State", "null")]
    [InlineData("State", """{"Folder":"00"}""")]
    [InlineData("State", """{"Manifest":"00"}""")]
    public void A_last_build_that_none_remembered_is_none(string property, string value)
    {
        var (file, entry) = KeptLast();
        entry[property] = JsonNode.Parse(value);
        Forge(file, entry);
        Cache.LastOf("/work/output").ShouldBeNull();
    }

    [Theory]
    [InlineData("Diagnostics")]
    [InlineData("Reviews")]
    [InlineData("Notes")]
    [InlineData("State")]
    public void What_lacks_a_part_counts_as_none(string property)
    {
        var (file, entry) = KeptBuild();
        entry.Remove(property).ShouldBeTrue();
        Forge(file, entry);
        Cache.Find(Key).ShouldBeNull();
    }

    /// <summary>Every value of both entries in turn is another, or gone. What is believed then can be told in every form.</summary>
    [Fact]
    public void Whatever_stands_in_an_entry_ends_no_build()
    {
        string[] others = ["null", "{}", "[]", "[null]", "-1", "0", "2147483647", "1e300", "\"\"", "\"half\"", "true"];
        var (build, kept) = KeptBuild();
        var refused = ForEachOther(kept, others, forged => Forge(build, forged), () => Cache.Find(Key), Tell);
        var (last, keptLast) = KeptLast();
        refused += ForEachOther(keptLast, others, forged => Forge(last, forged), () => Cache.LastOf("/work/output"), found => LastBuild.After(found, found.Inputs).Cause.ShouldBe(BuildCause.Output));
        refused.ShouldBeGreaterThan(500);
    }

    private static int ForEachOther<T>(JsonObject entry, string[] others, Action<JsonObject> forge, Func<T?> find, Action<T> tell)
        where T : class
    {
        var refused = 0;
        for (var at = 0; at < Places(entry).Length; at++)
        {
            foreach (var other in others.Append(null))
            {
                var forged = entry.DeepClone().AsObject();
                Put(Places(forged)[at], other);
                forge(forged);
                if (find() is { } found) tell(found);
                else refused++;
            }
        }

        return refused;
    }

    /// <summary>Every value below a node, with what holds it.</summary>
    private static (JsonNode Holder, object Name)[] Places(JsonNode? node) => node switch
    {
        JsonObject one => [.. one.SelectMany(property => Places(property.Value).Prepend((one, property.Key)))],
        JsonArray list => [.. list.SelectMany((value, at) => Places(value).Prepend((list, at)))],
        _ => [],
    };

    private static void Put((JsonNode Holder, object Name) place, string? value)
    {
        switch (place)
        {
            case (JsonObject one, string name) when value is null:
                one.Remove(name);
                break;
            case (JsonObject one, string name):
                one[name] = JsonNode.Parse(value);
                break;
            case (JsonArray list, int at) when value is null:
                list.RemoveAt(at);
                break;
            case (JsonArray list, int at):
                list[at] = JsonNode.Parse(value);
                break;
        }
    }

    private static void Tell(BuildRecord found)
    {
        var told = found.Told(new RunReport("build", "input/") { LineOf = Reports.Rich.LineOf }, "/work/output");
        Reports.Json(told).ShouldNotBeEmpty();
        Reports.Sarif(told).ShouldNotBeEmpty();
        WorkflowCommands.Of(told).ShouldNotBeNull();
        StepSummary.Of(told, StepSummary.Limit).ShouldNotBeEmpty();
        ReportLines.Of(told, LogLevel.Detailed).ShouldNotBeEmpty();
        new DiagnosticText("input/", told.LineOf).OfAll(told.Diagnostics).ToArray().ShouldNotBeNull();
    }

    private (string File, JsonObject Entry) KeptBuild()
    {
        Cache.Keep(Key, BuildRecord.Of(Reports.Rich with { Repository = new("https://code.example/guide", "main", "input"), Problem = null }, new EditionState("folder", "manifest")));
        Cache.Find(Key).ShouldNotBeNull();
        return Entry("build-*");
    }

    private (string File, JsonObject Entry) KeptLast()
    {
        var inputs = new BuildInputs("program", "options", [new ManifestInput("site.yml", "00")]);
        Cache.KeepLast("/work/output", LastBuild.After(null, inputs) with { Changed = ["site.yml"], Written = ["index.html"], Rendered = ["index.html"] });
        Cache.LastOf("/work/output").ShouldNotBeNull();
        return Entry("last-*");
    }

    private (string File, JsonObject Entry) Entry(string name)
    {
        var file = Directory.GetFiles(Cache.Folder, name).ShouldHaveSingleItem();
        return (file, JsonNode.Parse(File.ReadAllBytes(file).AsSpan(SHA256.HashSizeInBytes))!.AsObject());
    }

    private static void Forge(string file, JsonObject entry)
    {
        // JsonNode refuses to write half a character, which a forger would not.
        var bytes = Encoding.UTF8.GetBytes(entry.ToJsonString().Replace("\"half\"", "\"\\ud800\"", StringComparison.Ordinal));
        File.WriteAllBytes(file, [.. SHA256.HashData(bytes), .. bytes]);
    }
}
