using System.Globalization;

namespace RoleGuide.Proofs.Guards;

/// <summary>Switches every guard of the program off in turn: the tests named for it must fail then, and pass with all guards on.</summary>
internal static class GuardProof
{
    /// <summary>Fewer than this were promised to be none.</summary>
    private const int Promised = 60;

    /// <summary>Tries the guards whose number leaves the rest <paramref name="part"/> when it is divided by <paramref name="parts"/>.</summary>
    public static int Run(int part, int parts)
    {
        var root = Repository.Root();
        var guards = GuardList.Read(root);
        using var tree = new SwitchedTree();
        var lost = tree.Prepare(root, guards);
        foreach (var one in lost) Console.WriteLine(one);
        if (!lost.IsEmpty || guards.Length < Promised) return Tell($"guards: {lost.Length} of {guards.Length} are not found any more; {Promised} were promised.", 1);
        if (tree.Build() is { } broken) return Tell($"{broken}\nguards: with their switches the guards cannot be built.", 1);

        var classes = guards.SelectMany(guard => guard.Filter.Split('|')).Distinct(StringComparer.Ordinal).ToArray();
        if (tree.Passes(string.Join('|', classes), off: null) != true) return Tell("guards: with all guards on, the tests do not pass.", 1);
        var (tried, survived) = (0, 0);
        foreach (var (number, guard) in guards.Index().Where(one => one.Index % parts == part))
        {
            tried++;
            if (tree.Passes(guard.Filter, number) is false) continue;
            survived++;
            Console.WriteLine($"No test of {guard.Tests} notices when it is off: {guard.Name}");
        }

        return Tell(string.Create(CultureInfo.InvariantCulture, $"guards: {tried} of {guards.Length} guards were switched off in turn; {tried - survived} were missed by a test."), survived == 0 ? 0 : 1);
    }

    private static int Tell(string sentence, int code)
    {
        Console.WriteLine(sentence);
        return code;
    }
}
