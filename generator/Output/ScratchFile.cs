using Microsoft.Win32.SafeHandles;

namespace RoleGuide.Output;

/// <summary>
/// Bytes that a build needs again and need not hold until then: a file beside the held output folder that goes with the build.
/// </summary>
public sealed class ScratchFile : IDisposable
{
    private readonly SafeFileHandle? _file;
    private long _end;

    private ScratchFile(SafeFileHandle? file) => _file = file;

    /// <summary>An empty one, beside a held folder. A held folder has room for one at a time.</summary>
    public static ScratchFile In(OutputHold hold)
    {
        if (hold.Backstage is not { } backstage) return new ScratchFile(null);
        SafeFileHandle? file = null;
        try
        {
            file = File.OpenHandle(backstage.Scratch, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete);

            // It is needed by its handle alone. Without a name nothing is left of it, however the build ends; a system that wants an open file to have one gets it removed by the next build.
            if (!OperatingSystem.IsWindows()) File.Delete(backstage.Scratch);
            return new ScratchFile(file);
        }
        catch (Exception fault) when (DiskFault.Explains(fault))
        {
            file?.Dispose();
            return new ScratchFile(null);
        }
    }

    /// <summary>
    /// Puts bytes aside, from any thread, and gives what fetches them into room of their length, from any thread as well, until this is disposed of. Null where there is no such file,
    /// or no room on the disk: then they have to be held after all.
    /// </summary>
    public Action<Span<byte>>? Put(ReadOnlyMemory<byte> bytes)
    {
        if (_file is null) return null;
        var at = Interlocked.Add(ref _end, bytes.Length) - bytes.Length;
        try
        {
            RandomAccess.Write(_file, bytes.Span, at);
        }
        catch (Exception fault) when (DiskFault.Explains(fault))
        {
            return null;
        }

        return room => Fetch(at, room);
    }

    /// <inheritdoc/>
    public void Dispose() => _file?.Dispose();

    /// <summary>Reads the bytes that were put at a place.</summary>
    /// <exception cref="IOException">The disk failed, or somebody cut the file.</exception>
    private void Fetch(long at, Span<byte> room)
    {
        for (int more; !room.IsEmpty && (more = RandomAccess.Read(_file!, room, at)) > 0; at += more) room = room[more..];
        if (!room.IsEmpty) throw new EndOfStreamException("What was put aside beside the output folder is no longer there.");
    }
}
