using System.Runtime.InteropServices;

namespace RoleGuide.Output;

/// <summary>
/// A second name for a file that stays as it is: an edition in which one page changed need not be written anew. The last
/// edition is removed right after the swap, and RoleGuide never writes into a file that stands.
/// </summary>
internal static class HardLink
{
    /// <summary>Links, or gives false where the system, the file system or the rights do not allow it.</summary>
    public static bool Try(string existing, string added) => !OperatingSystem.IsWindows() && Link(existing, added) == 0;

    [DllImport("libc", EntryPoint = "link", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Link([MarshalAs(UnmanagedType.LPUTF8Str)] string existing, [MarshalAs(UnmanagedType.LPUTF8Str)] string added);
}
