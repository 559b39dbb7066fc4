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

        var (tried, missed, at, stained) = (0, 0, part, -1);
        while (at < guards.Length)
        {
            // A process may die of a guard's being off, or wait for ever: that is noticed as well. The next one goes on behind it.
            var (word, number) = tree.Try(at, parts, (word, number) =>
            {
                if (word == "at") return;
                tried++;
                if (word == "missed" || !tree.Survives(number)) missed++;
                else Console.WriteLine($"No test of {guards[number].Tests} notices when it is off: {guards[number].Name}");
            });
            if (word == "done") break;
            if (number < 0 || word == "broken") return Tell("guards: the tests cannot be run.", 1);
            at = number;
            if (word == "stained")
            {
                if (stained == number) return Tell($"guards: with all guards on, the tests of {guards[number].Tests} do not pass.", 1);
                stained = number;
                continue;
            }

            (tried, missed, at) = (tried + 1, missed + 1, number + parts);
            Console.WriteLine($"The tests died or hung when it was off: {guards[number].Name}");
        }

        return Tell(string.Create(CultureInfo.InvariantCulture, $"guards: {tried} of {guards.Length} guards were switched off in turn; {missed} were missed by a test."), tried > 0 && missed == tried ? 0 : 1);
    }

    private static int Tell(string sentence, int code)
    {
        Console.WriteLine(sentence);
        return code;
    }
}
