namespace RoleGuide.Model;

/// <summary>The text page that says how pay is reported. A guide may have it; what is said of figures elsewhere leads to it.</summary>
public static class PayReporting
{
    /// <summary>Its file name in the folder of text pages.</summary>
    public const string Slug = "how-we-report-pay";

    /// <summary>The id of its section on figures whose basis no source names.</summary>
    public const string SilentBasis = "s-when-the-source-does-not-name-a-basis";
}
