using System.Globalization;

namespace RoleGuide.Proofs.Guards;

/// <summary>
/// Switches guards off one after another in this process, and writes a line before and behind each of them, so that whoever started it knows where it was when it died.
/// </summary>
internal static class GuardedRun
{
    /// <summary>Where the copy keeps the number of the guard that is off.</summary>
    public const string Switch = "ROLEGUIDE_GUARD_OFF";

    /// <summary>Runs, and says so when it is this program that fails and no test: nobody may take that for a guard's being missed.</summary>
    public static int Tell(Func<int> run)
    {
        try
        {
            return run();
        }
        catch (Exception fault)
        {
            Console.Out.WriteLine($"broken {fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ")}");
            return 1;
        }
    }

    /// <summary>Tries each guard whose number is <paramref name="from"/> or a multiple of <paramref name="step"/> more.</summary>
    public static int Run(int from, int step)
    {
        var guards = GuardList.Read(Repository.Root());
        using var tests = new TestClasses(SwitchedTree.TestAssembly(Repository.Root()));
        for (var number = from; number < guards.Length; number += step)
        {
            Say("at", number);

            // What other guards have left behind must not pass for this one's being missed.
            Off(null);
            if (!tests.Pass(guards[number].Classes))
            {
                Say("stained", number);
                return 1;
            }

            Off(number);
            Say(tests.Pass(guards[number].Classes) ? "survived" : "missed", number);
        }

        Console.Out.WriteLine("done");
        return 0;
    }

    /// <summary>Tries one guard that is off from the start: some are asked once, when a class is first used.</summary>
    public static int RunAlone(int number)
    {
        var guards = GuardList.Read(Repository.Root());
        using var tests = new TestClasses(SwitchedTree.TestAssembly(Repository.Root()));
        Say("at", number);
        Off(number);
        Say(tests.Pass(guards[number].Classes) ? "survived" : "missed", number);
        Console.Out.WriteLine("done");
        return 0;
    }

    /// <summary>For this process, and for the programs that its tests start.</summary>
    private static void Off(int? number)
    {
        var word = number?.ToString(CultureInfo.InvariantCulture);
        Environment.SetEnvironmentVariable(Switch, word);
        AppContext.SetData(Switch, word ?? "none");
    }

    private static void Say(string word, int number) => Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"guard {word} {number}"));
}
