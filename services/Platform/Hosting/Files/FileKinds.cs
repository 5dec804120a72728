namespace Cooperation.Platform.Hosting.Files;

/// <summary>What sorts of files are taken.</summary>
public static class FileKinds
{
    /// <summary>A document in PDF.</summary>
    public const string Pdf = "pdf";

    /// <summary>A photograph or a scan.</summary>
    public const string Image = "image";

    /// <summary>A recording.</summary>
    public const string Audio = "audio";

    /// <summary>A text, a sheet or slides of an office program.</summary>
    public const string Office = "office";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Pdf, Image, Audio, Office];
}
