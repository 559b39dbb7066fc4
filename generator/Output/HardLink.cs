using System.Runtime.InteropServices;
using System.Text;

namespace RoleGuide.Output;

/// <summary>
/// A second name for a file that stays as it is: an edition in which one page changed need not be written anew. The last
/// edition is removed right after the swap, and RoleGuide never writes into a file that stands.
/// </summary>
internal static class HardLink
{
    /// <summary>Links, or gives false where the system, the file system or the rights do not allow it.</summary>
    public static bool Try(string existing, string added) => !OperatingSystem.IsWindows() && Link(Name(existing), Name(added)) == 0;

    private static byte[] Name(string path) => Encoding.UTF8.GetBytes(path + '\0');

    [DllImport("libc", EntryPoint = "link", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Link(byte[] existing, byte[] added);
}
