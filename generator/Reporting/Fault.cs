namespace RoleGuide.Reporting;

/// <summary>What the deep check found in a finished file: a bug of the program, not of a writer.</summary>
/// <param name="File">The file, relative to the output folder.</param>
public sealed record Fault(string File, string Message)
{
    /// <summary>The fault of a sentence that starts with the file and a colon, as the checks write them.</summary>
    public static Fault Of(string sentence) => sentence.Split(": ", 2) is [var file, var message] ? new Fault(file, message) : new Fault("", sentence);

    /// <inheritdoc/>
    public override string ToString() => $"{File}: {Message}";
}
