using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Files.Recordings;

/// <summary>Ogg (RFC 3533) with sound in it: Opus, Vorbis, Speex or FLAC.</summary>
internal static class Ogg
{
    public static bool IsOne(Stream file, FileLimits limits)
    {
        if (!file.Has(0, "OggS\0"u8))
        {
            return false;
        }

        var page = file.At(0, 4096).AsSpan();
        if (page.IndexOf("theora"u8) >= 0)
        {
            throw new DomainException(FileErrors.Video());
        }

        return page.IndexOf("OpusHead"u8) >= 0
            || page.IndexOf("\u0001vorbis"u8) >= 0
            || page.IndexOf("Speex   "u8) >= 0
            || page.IndexOf("\u007FFLAC"u8) >= 0;
    }
}
