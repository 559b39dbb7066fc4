using RoleGuide.Model;

namespace RoleGuide.Content.Sources;

/// <summary>
/// Opens files of the input folder, each right after it was looked at: other programs may write there meanwhile, and nothing waits for a pipe, follows a link or reads more than a file
/// may have because of them.
/// </summary>
internal static class OrdinaryFile
{
    /// <summary>What the framework says of an entry that is listed but can't be looked at.</summary>
    private const FileAttributes Gone = (FileAttributes)(-1);

    public static bool IsGone(FileSystemInfo entry) => entry.Attributes == Gone;

    public static bool IsLink(FileSystemInfo entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    /// <summary>The bytes of a file that was looked at just now; null when by now it has none, more than it may have, or fewer than it had a moment ago.</summary>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static LentBytes? Lend(string place, int most)
    {
        using var file = File.OpenHandle(place);
        var length = RandomAccess.GetLength(file);
        if (length <= 0 || length > most) return null;
        var lent = new LentBytes((int)length);
        var at = 0;
        try
        {
            while (at < length && RandomAccess.Read(file, lent.Bytes.Span[at..], at) is > 0 and var read) at += read;
            return at == length ? lent : null;
        }
        finally
        {
            if (at < length) lent.Dispose();
        }
    }

    /// <summary>The bytes of a file that was read before; null when it is gone or no longer what it was.</summary>
    /// <inheritdoc cref="Lend"/>
    public static LentBytes? LendAgain(string place, SourceFile known)
    {
        try
        {
            // A pipe or a device has no length, and a file that was read had one.
            var entry = new FileInfo(place);
            if (IsGone(entry) || IsLink(entry) || entry.Length != known.Length) return null;
            var lent = Lend(place, known.Length);
            if (lent is null || known.HasBytes(lent.Bytes.Span)) return lent;
            lent.Dispose();
            return null;
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}
