using Microsoft.Win32.SafeHandles;

namespace RoleGuide.Output;

/// <summary>
/// Bytes that a build needs again and need not hold until then: a file beside the held output folder that goes with the build. Where there is none, or no room on the disk,
/// they are held after all.
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
        try
        {
            var file = File.OpenHandle(backstage.Scratch, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete);

            // It is needed by its handle alone. Without a name nothing is left of it, however the build ends; a system that wants an open file to have one gets it removed by the next build.
            if (!OperatingSystem.IsWindows()) File.Delete(backstage.Scratch);
            return new ScratchFile(file);
        }
        catch (Exception fault) when (DiskFault.Explains(fault))
        {
            return new ScratchFile(null);
        }
    }

    /// <summary>Puts bytes aside, from any thread, and gives what fetches them, from any thread as well, until this is disposed of.</summary>
    public Func<byte[]> Put(ReadOnlyMemory<byte> bytes)
    {
        if (_file is null) return Held(bytes);
        var (at, length) = (Interlocked.Add(ref _end, bytes.Length) - bytes.Length, bytes.Length);
        try
        {
            RandomAccess.Write(_file, bytes.Span, at);
        }
        catch (Exception fault) when (DiskFault.Explains(fault))
        {
            return Held(bytes);
        }

        return () => Fetch(at, length);
    }

    /// <inheritdoc/>
    public void Dispose() => _file?.Dispose();

    private static Func<byte[]> Held(ReadOnlyMemory<byte> bytes)
    {
        var held = bytes.ToArray();
        return () => held;
    }

    /// <summary>The bytes that were put at a place.</summary>
    /// <exception cref="IOException">The disk failed, or somebody cut the file.</exception>
    private byte[] Fetch(long at, int length)
    {
        var bytes = new byte[length];
        var read = 0;
        for (int more; read < length && (more = RandomAccess.Read(_file!, bytes.AsSpan(read), at + read)) > 0;) read += more;
        return read == length ? bytes : throw new EndOfStreamException("What was put aside beside the output folder is no longer there.");
    }
}
