using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Protection;
using Microsoft.AspNetCore.Http;

namespace Cooperation.Platform.Hosting.Files;

/// <summary>
/// A file of this process alone, on disk and not in memory: encrypted under a key that is written nowhere (R22), without a name from the moment it
/// is made, so that nothing of it is left whichever way the process ends. Written once from the beginning, then read wherever the reader likes.
/// </summary>
public sealed class SpoolStream : Stream
{
    private const int Stored = PieceCipher.PieceSize + PieceCipher.Overhead;

    // ENOSPC, EFBIG and EDQUOT, and Windows' ERROR_DISK_FULL: no fault of who sent the file, and it helps to send it later.
    private static readonly int[] NoRoom = [28, 27, 122, unchecked((int)0x80070070)];

    private readonly PieceCipher cipher = PieceCipher.ForThisProcess();
    private readonly byte[] plain = new byte[PieceCipher.PieceSize];
    private readonly byte[] sealedPiece = new byte[Stored];
    private readonly FileStream file;
    private long length;
    private long position;
    private int piece;
    private bool written;

    internal SpoolStream(FileStream file) => this.file = file;

    /// <summary>Makes an empty one.</summary>
    public static SpoolStream Create()
    {
        var path = Path.Combine(Path.GetTempPath(), $"cooperation-{Path.GetRandomFileName()}");
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.Delete,
            BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return WhereThereIsRoom(() =>
        {
            var opened = new FileStream(path, options);
            File.Delete(path); // Open files outlive their names.
            return new SpoolStream(opened);
        });
    }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => true;

    /// <inheritdoc/>
    public override bool CanWrite => !written;

    /// <inheritdoc/>
    public override long Length => length;

    /// <inheritdoc/>
    public override long Position
    {
        get => position;
        set => Seek(value, SeekOrigin.Begin);
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (written)
        {
            throw new InvalidOperationException("A spool that has been read is written no more.");
        }

        while (buffer.Length > 0)
        {
            var at = (int)(length % PieceCipher.PieceSize);
            var taken = Math.Min(buffer.Length, PieceCipher.PieceSize - at);
            buffer[..taken].CopyTo(plain.AsSpan(at));
            buffer = buffer[taken..];
            length += taken;
            if (at + taken == PieceCipher.PieceSize)
            {
                Keep(PieceCipher.PieceSize);
            }
        }

        position = length;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        EndWriting();
        if (position >= length || buffer.Length == 0)
        {
            return 0;
        }

        Load((int)(position / PieceCipher.PieceSize));
        var at = (int)(position % PieceCipher.PieceSize);
        var taken = (int)Math.Min(Math.Min(buffer.Length, PieceCipher.PieceSize - at), length - position);
        plain.AsSpan(at, taken).CopyTo(buffer);
        position += taken;
        return taken;
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin)
    {
        EndWriting();
        var to =
            offset
            + origin switch
            {
                SeekOrigin.Begin => 0,
                SeekOrigin.Current => position,
                _ => length,
            };
        return position = to >= 0 ? to : throw new IOException("Before the beginning.");
    }

    /// <inheritdoc/>
    public override void Flush()
    {
        // A piece is kept when it is full, the last one when writing ends.
    }

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            file.Dispose();
            cipher.Dispose();
            Array.Clear(plain);
        }

        base.Dispose(disposing);
    }

    private void EndWriting()
    {
        if (written)
        {
            return;
        }

        written = true;
        Keep((int)(length % PieceCipher.PieceSize));
        (piece, position) = (-1, 0);
    }

    private void Keep(int count)
    {
        if (count > 0)
        {
            cipher.Seal(piece, plain.AsSpan(0, count), sealedPiece.AsSpan(0, count + PieceCipher.Overhead));
            WhereThereIsRoom(() =>
            {
                RandomAccess.Write(file.SafeFileHandle, sealedPiece.AsSpan(0, count + PieceCipher.Overhead), (long)piece * Stored);
                return piece++;
            });
        }
    }

    private static T WhereThereIsRoom<T>(Func<T> write)
    {
        try
        {
            return write();
        }
        catch (IOException full) when (NoRoom.Contains(full.HResult))
        {
            throw new ProblemException(StatusCodes.Status507InsufficientStorage);
        }
    }

    private void Load(int wanted)
    {
        if (piece == wanted)
        {
            return;
        }

        piece = -1;
        var count = (int)Math.Min(PieceCipher.PieceSize, length - ((long)wanted * PieceCipher.PieceSize));
        var stored = sealedPiece.AsSpan(0, count + PieceCipher.Overhead);
        for (var read = 0; read < stored.Length; )
        {
            var more = RandomAccess.Read(file.SafeFileHandle, stored[read..], ((long)wanted * Stored) + read);
            read += more > 0 ? more : throw new EndOfStreamException();
        }

        cipher.Open(wanted, stored, plain.AsSpan(0, count));
        piece = wanted;
    }
}
