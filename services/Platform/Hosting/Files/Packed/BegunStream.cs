namespace Cooperation.Platform.Hosting.Files.Packed;

/// <summary>A stream whose beginning was looked at and is read again.</summary>
internal sealed class BegunStream : WatchedStream
{
    private const int Longest = 1024;

    private readonly byte[] beginning = new byte[Longest];
    private readonly int length;
    private int given;

    public BegunStream(Stream inner)
        : base(inner) => length = inner.ReadAtLeast(beginning, Longest, throwOnEndOfStream: false);

    public ReadOnlySpan<byte> Beginning => beginning.AsSpan(0, length);

    public override int Read(Span<byte> buffer)
    {
        if (given == length)
        {
            return Inner.Read(buffer);
        }

        var read = Math.Min(buffer.Length, length - given);
        beginning.AsSpan(given, read).CopyTo(buffer);
        given += read;
        return read;
    }
}
