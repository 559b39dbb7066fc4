using System.CommandLine;
using System.CommandLine.Parsing;
using RoleGuide.Reporting;

namespace RoleGuide.Commands;

/// <summary>The program's verbs: what each is called, which options it takes, what it runs.</summary>
public static class CommandLine
{
    /// <summary>Runs one command and returns its exit code.</summary>
    public static int Run(string[] arguments, Machine machine)
    {
        var options = new Options();
        var line = Verbs(options, machine).Parse(arguments);
        if (line.Errors.Count == 0) return line.Invoke(new InvocationConfiguration { Output = machine.Out, Error = machine.Error, EnableDefaultExceptionHandler = false });

        // The parser's own exit code for wrong usage is 1, which here means mistakes in the input.
        return Answer.Refuse(machine, options, line, string.Join('\n', line.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal).Append("See --help.")));
    }

    private static RootCommand Verbs(Options options, Machine machine)
    {
        var root = new RootCommand("RoleGuide builds a guide to job roles from front-matter Markdown. Without a verb it builds.");
        foreach (var option in options.Common) root.Options.Add(option);
        var build = new Command("build", "Build the input folder into the output folder.");
        foreach (var verb in new[] { root, build })
        {
            verb.Options.Add(options.Budgets);
            verb.SetAction(line => Command(session => BuildCommand.Run(session, line.GetValue(options.Budgets) ? [BudgetCheck.Weigh] : []))(line));
        }

        root.Subcommands.Add(build);
        var check = new Command("check", "Print every mistake of the input and write nothing.");
        foreach (var verb in new[] { root, build, check }) verb.Options.Add(options.Format);
        (Option<bool> Option, Func<Session, SiteContent, RunReport, RunReport> Check)[] further = [(options.Deep, CheckCommand.Deep), (options.Reviews, CheckCommand.Reviews)];
        foreach (var (option, _) in further) check.Options.Add(option);
        check.Options.Add(options.ChangedSince);
        check.SetAction(line => Command(session => CheckCommand.Run(session, [.. further.Where(one => line.GetValue(one.Option)).Select(one => one.Check)]))(line));
        root.Subcommands.Add(check);
        root.Subcommands.Add(DiffVerb.Of(options, machine));
        root.Subcommands.Add(VerifyVerb.Of(options, machine));
        root.Subcommands.Add(NewCommand.Verb(Command));
        root.Subcommands.Add(ReferenceCommand.Verb(Command));
        root.Subcommands.Add(Verb("pipelines", "Print the steps of the build: phase, documents, time, what each depends on.", PipelinesCommand.Run));
        var preview = new Command("preview", "Show the guide in the browser while it is being written, drafts included.");
        preview.Options.Add(options.Port);
        preview.Validators.Add(RefuseContext);
        preview.SetAction(line => Command(session => PreviewCommand.Run(session, line.GetValue(options.Port)))(line));
        root.Subcommands.Add(preview);
        var serve = new Command("serve", "Serve the output folder on this machine as its host would: redirects, headers and the 404 page.");
        serve.Options.Add(options.Port);
        serve.SetAction(line => ServeCommand.Run(machine, Path.GetFullPath(line.GetValue(options.Output)!, machine.WorkingFolder), line.GetValue(options.Port)));
        root.Subcommands.Add(serve);
        foreach (var verb in root.Subcommands.Where(verb => !verb.Options.Contains(options.Format))) verb.Validators.Add(RefuseFormat);
        foreach (var verb in root.Subcommands.Where(verb => verb != build)) verb.Validators.Add(RefuseBudgets);
        return root;

        // Standing before the verb, the option would be taken for the root's and be forgotten.
        void RefuseFormat(CommandResult verb)
        {
            if (verb.GetResult(options.Format) is { Implicit: false }) verb.AddError($"{options.Format.Name} is an option of build and check. {verb.Command.Name} has no other form.");
        }

        void RefuseBudgets(CommandResult verb)
        {
            if (verb.GetResult(options.Budgets) is { Implicit: false }) verb.AddError($"{options.Budgets.Name} is an option of build. {verb.Command.Name} weighs nothing.");
        }

        void RefuseContext(CommandResult verb)
        {
            if (verb.GetResult(options.Context) is { Implicit: false }) verb.AddError($"{options.Context.Name} is no option of preview, which shows the guide on your own computer and to nobody else.");
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
