using System.CommandLine;
using System.CommandLine.Parsing;

namespace RoleGuide.Commands;

/// <summary>The verb <c>diff</c>: which words it takes.</summary>
internal static class DiffVerb
{
    public static Command Of(Options options, Machine machine)
    {
        var places = new Argument<string[]>("EDITIONS")
        {
            Description = "The old and the new edition, each a manifest.json or an output folder. With --previous, the new one alone. The new one is the output folder where none is named.",
            Arity = new ArgumentArity(0, 2),
        };
        var format = new Option<DiffForm>("--format")
        {
            Description = "How to answer: text, json, or addresses (what IndexNow is told, one a line).",
            CustomParser = ReadForm,
            DefaultValueFactory = _ => DiffForm.Text,
            HelpName = "FORM",
        };
        var verb = new Command("diff", "Print what changed from one edition of the site to another: pages, and what they say.") { places, format };
        verb.Validators.Add(result =>
        {
            if (Named(result.GetValue(places), result.GetValue(options.Previous)) is []) result.AddError("diff wants an old edition to compare with. Expected \"diff OLD NEW\", each a manifest.json or an output folder.");
            else if (Named(result.GetValue(places), result.GetValue(options.Previous)).Length > 2) result.AddError("diff compares two editions, and --previous with two more makes three. Expected \"diff OLD NEW\" or \"diff NEW --previous OLD\".");
        });
        verb.SetAction(line =>
        {
            var named = Named(line.GetValue(places), line.GetValue(options.Previous));
            return DiffCommand.Run(machine, [.. named.Length == 2 ? named : [named[0], line.GetValue(options.Output)!]], line.GetValue(format), line.GetValue(options.BaseUrl));
        });
        return verb;
    }

    private static string[] Named(string[]? places, string? previous) => previous is null ? places ?? [] : [previous, .. places ?? []];

    private static DiffForm ReadForm(ArgumentResult result)
    {
        var word = result.Tokens[0].Value;
        switch (word)
        {
            case "text": return DiffForm.Text;
            case "json": return DiffForm.Json;
            case "addresses": return DiffForm.Addresses;
            default:
                result.AddError($"--format \"{word}\" is unknown. Expected text, json or addresses.");
                return default;
        }
    }
}
