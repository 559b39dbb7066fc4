using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.StructuredData;

/// <summary>A role as an occupation. It is never an opening: the guide knows of no vacancies.</summary>
/// <param name="Page">The canonical address of the role's page.</param>
internal sealed record Occupation(string Page, string Name, string Description) : Node("Occupation", IdOf(Page))
{
    /// <summary>Other titles of the same job.</summary>
    public required Items<string> OtherNames { get; init; }

    public required Items<Country> Countries { get; init; }

    public required Items<string> Responsibilities { get; init; }

    public required Items<string> Skills { get; init; }

    public required Items<string> Qualifications { get; init; }

    public required AskedExperience? Experience { get; init; }

    public required string? Education { get; init; }

    /// <summary>The figures in the order of the page.</summary>
    public required Items<YearlyPay> Pay { get; init; }

    public static string IdOf(string page) => page + "#occupation";

    protected override void Write(NodeWriter to)
    {
        to.Text("name"u8, Name);
        to.Texts("alternateName"u8, OtherNames);
        to.Text("description"u8, Description);
        to.Nodes("occupationLocation"u8, Countries);
        to.Texts("responsibilities"u8, Responsibilities);
        to.Texts("skills"u8, Skills);
        to.Texts("qualifications"u8, Qualifications);
        to.Node("experienceRequirements"u8, Experience);
        to.Text("educationRequirements"u8, Education);
        to.Nodes("estimatedSalary"u8, Pay);
    }
}
