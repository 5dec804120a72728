using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Files.Packed;

/// <summary>What comes out of a packed part, counted: together with all others, and against what went in.</summary>
internal sealed class CountedStream(Stream unpacked, long packed, Unpacked all, PackedLimits limits) : Stream
{
    private long own;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => own;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = unpacked.Read(buffer);
        own += read;
        all.Bytes += read;
        return all.Bytes > limits.UnpackedBytes || (own > limits.SmallPart && own / Math.Max(packed, 1) > limits.Ratio)
            ? throw new DomainException(FileErrors.Bomb())
            : read;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            unpacked.Dispose();
        }

        base.Dispose(disposing);
    }
}

/// <summary>How much was unpacked of one file so far.</summary>
internal sealed class Unpacked
{
    public long Bytes { get; set; }
}
