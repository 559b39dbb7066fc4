namespace RoleGuide.Proofs.Guards;

/// <summary>A guard of the program, with the way to switch it off and the tests that must notice.</summary>
/// <param name="Name">What it guards, as a sentence.</param>
/// <param name="File">Where it stands, relative to the repository.</param>
/// <param name="Text">Its text, which stands in the file once.</param>
/// <param name="Without">The same text with OFF where it is switched off.</param>
/// <param name="Tests">The classes of tests, one of which fails without it.</param>
internal sealed record Guard(string Name, string File, string Text, string Without, string Tests)
{
    /// <summary>The names of the classes.</summary>
    public IEnumerable<string> Classes => Tests.Split(' ');
}
