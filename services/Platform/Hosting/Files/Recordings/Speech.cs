namespace Cooperation.Platform.Hosting.Files.Recordings;

/// <summary>Recordings whose head says enough: FLAC (RFC 9639) and AMR (RFC 4867), in which telephones keep speech.</summary>
internal static class Speech
{
    public static bool IsFlac(Stream file, FileLimits limits) => file.Has(0, "fLaC"u8) && file.Has(5, [0, 0, 34]);

    public static bool IsAmr(Stream file, FileLimits limits) => file.Has(0, "#!AMR\n"u8) || file.Has(0, "#!AMR-WB\n"u8);
}
