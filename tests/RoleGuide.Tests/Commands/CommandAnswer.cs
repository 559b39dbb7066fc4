namespace RoleGuide.Tests.Commands;

/// <summary>What a command answered: its exit code, its standard output and its standard error.</summary>
internal sealed record CommandAnswer(int Code, string Out, string Error);
