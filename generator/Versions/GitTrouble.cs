namespace RoleGuide.Versions;

/// <summary>Whatever keeps Git from answering, in whole sentences. It doesn't leave this room: its public doors turn it into a <see cref="GitAnswer{T}.Refused"/>.</summary>
internal sealed class GitTrouble(string reason) : Exception(reason);
