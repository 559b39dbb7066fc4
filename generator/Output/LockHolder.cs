namespace RoleGuide.Output;

/// <summary>Who holds an output folder, as told to whoever comes second.</summary>
/// <param name="ProcessId">The number the operating system gave the process.</param>
/// <param name="Command">The verb of its command line: build, preview.</param>
/// <param name="Since">When it started, as text for a person to read.</param>
public sealed record LockHolder(int ProcessId, string Command, string Since);
