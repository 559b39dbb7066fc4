namespace RoleGuide.Output;

/// <summary>Puts the staged tree into the output's place and leaves the last one, if any, as the staged tree.</summary>
internal static class TreeSwap
{
    /// <summary>
    /// Swaps, and swaps back where something speaks against the loss of the edition that was replaced: anybody may have put a file there since it was last looked at.
    /// Why the last edition stays then; null when the new one stands.
    /// </summary>
    /// <param name="last">The manifest that the last edition most likely has.</param>
    /// <param name="objection">What speaks against it; null where nothing does.</param>
    public static WriteOutcome? RunUnless(Backstage backstage, WrittenManifest last, Func<Standing, WriteOutcome?> objection)
    {
        Run(backstage);
        WriteOutcome? found;
        try
        {
            found = objection(Standing.Replaced(backstage, last));
        }
        catch
        {
            // What can't be looked at is not thrown away.
            Run(backstage);
            throw;
        }

        if (found is not null) Run(backstage);
        return found;
    }

    /// <summary>Swaps in the best way the system knows.</summary>
    public static void Run(Backstage backstage)
    {
        if (!Directory.Exists(backstage.Output)) Directory.Move(backstage.Staged, backstage.Output);
        else if (!LinuxExchange.Try(backstage.Staged, backstage.Output)) ByTwoRenames(backstage);
    }

    /// <summary>
    /// For systems without an exchange. Between the renames there is no output; whoever starts next finds the tree named
    /// "old" and puts it back. When the second rename fails the first is undone.
    /// </summary>
    public static void ByTwoRenames(Backstage backstage)
    {
        Directory.Move(backstage.Output, backstage.Old);
        try
        {
            Directory.Move(backstage.Staged, backstage.Output);
        }
        catch
        {
            Directory.Move(backstage.Old, backstage.Output);
            throw;
        }

        try
        {
            Directory.Move(backstage.Old, backstage.Staged);
        }
        catch (Exception fault) when (DiskFault.Explains(fault))
        {
            // The new edition stands; beside it an old one is rubbish, and the next start removes it.
        }
    }
}
