namespace RoleGuide.Pages.StructuredData;

/// <summary>The experience that a role asks for.</summary>
/// <param name="Months">The least that is asked for; null where the sources give no exact number.</param>
/// <param name="Description">The same in the words of the page.</param>
internal sealed record AskedExperience(long? Months, string Description) : Node("OccupationalExperienceRequirements", null)
{
    private const int MonthsOfYear = 12;

    /// <summary>Years of experience as the article gives them. "About" is no minimum, so it gives no number of months.</summary>
    public static AskedExperience? Of(Model.Experience? experience) => experience switch
    {
        null => null,
        { Years: { } years } => new AskedExperience(years.IsApproximate ? null : years.Low * MonthsOfYear, Joined(Words.Years(years), experience.Note)),
        _ => new AskedExperience(null, experience.Note ?? ""),
    };

    protected override void Write(NodeWriter to)
    {
        to.Text("description"u8, Description);
        to.Number("monthsOfExperience"u8, Months);
    }

    private static string Joined(string years, string? note) => note is null ? years : $"{years}; {note}";
}
