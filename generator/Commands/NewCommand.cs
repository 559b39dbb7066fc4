using System.CommandLine;
using RoleGuide.Guidance;

namespace RoleGuide.Commands;

/// <summary>Begins an article: a file whose comments explain each key and whose blanks <c>check</c> names one by one.</summary>
internal static class NewCommand
{
    private const string Usage = "For example: new \"Account planner\" --category account-management --region uk";

    public static Command Verb(Func<Func<Session, int>, Func<ParseResult, int>> command)
    {
        var title = new Argument<string[]>("TITLE") { Description = "The job's title in sentence case.", Arity = ArgumentArity.ZeroOrMore };
        var category = new Option<string?>("--category") { Description = "The category: a folder below roles/.", HelpName = "ID" };
        var region = new Option<string[]>("--region") { Description = "The region the article speaks of, or several.", HelpName = "ID", AllowMultipleArgumentsPerToken = true };
        var slug = new Option<string?>("--slug") { Description = "The address and the name of the file, instead of the one that the title gives.", HelpName = "NAME" };
        var listKeys = new Option<bool>("--list-keys") { Description = "Print every key of an article with what it means, and write nothing." };
        var verb = new Command("new", "Begin an article: write a file with blanks to fill in.") { title, category, region, slug, listKeys };
        verb.SetAction(line => command(session => line.GetValue(listKeys)
            ? ReferenceCommand.Print(session)
            : Run(session, line.GetValue(title) is { Length: > 0 } words ? string.Join(' ', words) : null, given => new NewArticleRequest(given, line.GetValue(category), [.. (line.GetValue(region) ?? []).SelectMany(ids => ids.Split(',', StringSplitOptions.RemoveEmptyEntries))], line.GetValue(slug), session.Today) { InputName = session.InputName }))(line));
        return verb;
    }

    private static int Run(Session session, string? title, Func<string, NewArticleRequest> request)
    {
        if (title is null) return Refuse(session, $"new needs the title of the job. {Usage}", ExitCode.Failure);
        return NewArticle.Plan(session.Request.InputFolder, request(title)) switch
        {
            NewArticlePlan.Ready ready => Write(session, ready),
            NewArticlePlan.Refused refused => Refuse(session, refused.Message, ExitCode.Failure),
            NewArticlePlan.Unknowable unknowable => Refuse(session, unknowable.Message, ExitCode.Mistakes),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static int Write(Session session, NewArticlePlan.Ready plan)
    {
        var path = Path.Combine(session.Request.InputFolder, plan.Path);
        if (ArticleFile.TryCreate(session.Request.InputFolder, plan) is { } hindrance) return Refuse(session, hindrance, ExitCode.Failure);
        var output = session.Machine.Out;
        output.WriteLine($"Wrote {session.InputName}{plan.Path}");
        foreach (var hint in plan.Hints) output.WriteLine(hint);
        output.WriteLine();
        output.WriteLine("What to do next:");
        output.WriteLine($"1. Open {path} and fill in what is marked FILL IN. Delete what your sources say nothing about.");
        output.WriteLine("2. dotnet run --project generator -- check      names every blank that is left, with its line");
        output.WriteLine("3. dotnet run --project generator -- preview    shows the page while you write");
        output.WriteLine("4. When nothing is left to fill in, delete the line \"draft: true\". From then on the article is published.");
        return ExitCode.Clean;
    }

    private static int Refuse(Session session, string message, int code)
    {
        session.Machine.Error.WriteLine(message);
        return code;
    }
}
