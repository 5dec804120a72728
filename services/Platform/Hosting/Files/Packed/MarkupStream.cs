using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Files.Packed;

/// <summary>XML on its way to a reader, which keeps a tag in memory as a whole: refused where from one tag to the next it is longer than any program writes.</summary>
internal sealed class MarkupStream(Stream inner) : Stream
{
    private const int Longest = 4 * 1024 * 1024;

    private int since;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        var open = buffer[..read].LastIndexOf((byte)'<');
        since = open < 0 ? since + read : read - open;
        return since > Longest ? throw new DomainException(FileErrors.Bomb()) : read;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
