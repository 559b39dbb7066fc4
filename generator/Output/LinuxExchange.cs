using System.Runtime.InteropServices;
using System.Text;

namespace RoleGuide.Output;

/// <summary>Linux's exchange of two names in one step: at no moment is either of them missing.</summary>
internal static class LinuxExchange
{
    private const int FromCurrentFolder = -100;
    private const uint Exchange = 2;
    private const int InvalidArgument = 22;
    private const int NotImplemented = 38;

    /// <summary>Exchanges two folders, or gives false where the system or its file system does not know how.</summary>
    public static bool Try(string first, string second)
    {
        if (!OperatingSystem.IsLinux()) return false;
        int answer;
        try
        {
            answer = RenameAt2(FromCurrentFolder, Name(first), FromCurrentFolder, Name(second), Exchange);
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
        catch (DllNotFoundException)
        {
            return false;
        }

        if (answer == 0) return true;
        var error = Marshal.GetLastPInvokeError();
        if (error is InvalidArgument or NotImplemented) return false;
        throw new IOException($"{Marshal.GetPInvokeErrorMessage(error)} : '{second}'", error);
    }

    private static byte[] Name(string path) => Encoding.UTF8.GetBytes(path + '\0');

    [DllImport("libc", EntryPoint = "renameat2", SetLastError = true, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int RenameAt2(int firstFolder, byte[] first, int secondFolder, byte[] second, uint flags);
}
