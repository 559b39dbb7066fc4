namespace RoleGuide.Commands;

/// <summary>In which form <c>diff</c> answers.</summary>
internal enum DiffForm
{
    Text,
    Json,

    /// <summary>The absolute addresses that search engines should visit again, one a line, for IndexNow.</summary>
    Addresses,
}
