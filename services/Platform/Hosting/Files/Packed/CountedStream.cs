using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Files.Packed;

/// <summary>What comes out of a packed part, counted: together with all others, and against what went in.</summary>
internal sealed class CountedStream(Stream unpacked, long packed, Unpacked all, PackedLimits limits) : WatchedStream(unpacked)
{
    private long own;

    public override int Read(Span<byte> buffer)
    {
        var read = Inner.Read(buffer);
        own += read;
        all.Bytes += read;
        return all.Bytes > limits.UnpackedBytes || (own > limits.SmallPart && own / Math.Max(packed, 1) > limits.Ratio)
            ? throw new DomainException(FileErrors.Bomb())
            : read;
    }
}

/// <summary>How much was unpacked of one file so far.</summary>
internal sealed class Unpacked
{
    public long Bytes { get; set; }
}
