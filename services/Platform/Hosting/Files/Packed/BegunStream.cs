namespace Cooperation.Platform.Hosting.Files.Packed;

/// <summary>A stream whose beginning was looked at and is read again.</summary>
internal sealed class BegunStream : Stream
{
    private const int Longest = 1024;

    private readonly byte[] beginning = new byte[Longest];
    private readonly Stream inner;
    private readonly int length;
    private int given;

    public BegunStream(Stream inner)
    {
        this.inner = inner;
        length = inner.ReadAtLeast(beginning, Longest, throwOnEndOfStream: false);
    }

    public ReadOnlySpan<byte> Beginning => beginning.AsSpan(0, length);

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
        if (given == length)
        {
            return inner.Read(buffer);
        }

        var read = Math.Min(buffer.Length, length - given);
        beginning.AsSpan(given, read).CopyTo(buffer);
        given += read;
        return read;
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
