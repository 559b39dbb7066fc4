namespace RoleGuide.Output;

/// <summary>A file found in the output folder.</summary>
/// <param name="Path">Relative to the folder, with forward slashes.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Changed">When its content was last written.</param>
/// <param name="IsLink">Whether it is a symbolic link, which RoleGuide never writes.</param>
internal readonly record struct StandingFile(string Path, long Bytes, DateTimeOffset Changed, bool IsLink);
