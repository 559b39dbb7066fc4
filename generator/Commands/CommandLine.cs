using System.CommandLine;
using RoleGuide.Reporting;

namespace RoleGuide.Commands;

/// <summary>The program's verbs: what each is called, which options it takes, what it runs.</summary>
public static class CommandLine
{
    /// <summary>Runs one command and returns its exit code.</summary>
    public static int Run(string[] arguments, Machine machine)
    {
        var options = new Options();
        var root = Verbs(options, machine);
        var line = root.Parse(arguments);
        string[] problems = [.. WrongUsage.In(line, root)];
        if (problems.Length == 0) return line.Invoke(new InvocationConfiguration { Output = machine.Out, Error = machine.Error, EnableDefaultExceptionHandler = false });

        // The parser's own exit code for wrong usage is 1, which here means mistakes in the input.
        return Answer.Refuse(machine, options, line, string.Join('\n', problems.Append("See --help.")));
    }

    private static RootCommand Verbs(Options options, Machine machine)
    {
        var root = new RootCommand("RoleGuide builds a guide to job roles from front-matter Markdown. Without a verb it builds.");
        foreach (var option in options.Common) root.Options.Add(option);
        var build = new Command("build", "Build the input folder into the output folder.");
        foreach (var verb in new[] { root, build })
        {
            verb.Options.Add(options.Budgets);
            verb.Options.Add(options.RedirectPages);
            verb.Options.Add(options.NoCache);
            verb.Options.Add(options.Prove);
            verb.SetAction(line => Command(session => BuildCommand.Run(session, line.GetValue(options.Budgets) ? [BudgetCheck.Weigh] : [], line.GetValue(options.Prove) ? CleanBuild.Prove : (_, _, report) => report))(line));
        }

        root.Subcommands.Add(build);
        var check = new Command("check", "Print every mistake of the input and write nothing.");
        foreach (var verb in new[] { root, build, check }) verb.Options.Add(options.Format);
        (Option<bool> Option, Func<Session, SiteContent, RunReport, RunReport> Check)[] further = [(options.Deep, CheckCommand.Deep), (options.Reviews, CheckCommand.Reviews), (options.UpdateUrls, LedgerFile.Update)];
        foreach (var (option, _) in further) check.Options.Add(option);
        check.Options.Add(options.ChangedSince);
        check.SetAction(line => Command(session => CheckCommand.Run(session, [.. further.Where(one => line.GetValue(one.Option)).Select(one => one.Check)]))(line));
        root.Subcommands.Add(check);
        root.Subcommands.Add(DiffVerb.Of(options, machine));
        root.Subcommands.Add(VerifyVerb.Of(options, machine));
        root.Subcommands.Add(ExplainCommand.Verb(Command));
        root.Subcommands.Add(NewCommand.Verb(Command));
        root.Subcommands.Add(ReferenceCommand.Verb(Command));
        root.Subcommands.Add(Verb("pipelines", "Print the steps of the build: phase, documents, time, what each depends on.", PipelinesCommand.Run));
        var preview = new Command("preview", "Show the guide in the browser while it is being written, drafts included.");
        preview.Options.Add(options.Port);
        preview.SetAction(line => Command(session => PreviewCommand.Run(session, line.GetValue(options.Port)))(line));
        root.Subcommands.Add(preview);
        var serve = new Command("serve", "Serve the output folder on this machine as its host would: redirects, headers and the 404 page.");
        serve.Options.Add(options.Port);
        serve.SetAction(line => ServeCommand.Run(machine, Path.GetFullPath(line.GetValue(options.Output)!, machine.WorkingFolder), line.GetValue(options.Port)));
        root.Subcommands.Add(serve);
        Give([build, .. Named("pipelines"), .. Named("explain")], options.Common);
        Give(Named("check"), options.Common.Except([options.Output]));
        Give(Named("preview"), [options.Input, options.BaseUrl, options.RepositoryUrl, options.Drafts, options.Log]);
        Give(Named("new"), [options.Input, options.Today]);
        Give(Named("reference"), [options.Input]);
        Give(Named("diff"), [options.Output, options.BaseUrl, options.Previous]);
        Give([.. Named("verify"), .. Named("serve")], [options.Output]);
        foreach (var verb in root.Subcommands) WrongUsage.RefuseOthers(verb, root);
        return root;

        IEnumerable<Command> Named(string name) => root.Subcommands.Where(verb => verb.Name == name);

        // Help lists what means something to a verb, and nothing else.
        static void Give(IEnumerable<Command> verbs, IEnumerable<Option> all)
        {
            foreach (var verb in verbs)
            {
                foreach (var option in all) verb.Options.Add(option);
            }
        }

        Command Verb(string name, string description, Func<Session, int> run)
        {
            var verb = new Command(name, description);
            verb.SetAction(Command(run));
            return verb;
        }

        Func<ParseResult, int> Command(Func<Session, int> run) => line =>
            Session.Open(machine, options, line) is { } session ? run(session) : ExitCode.Failure;
    }
}
