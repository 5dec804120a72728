using Cooperation.Platform.Hosting.Requests;

namespace Cooperation.Platform.Hosting.Papers;

/// <summary>The files in which a paper leaves.</summary>
public static class PaperFormats
{
    /// <summary>For a word processor (ISO/IEC 29500).</summary>
    public const string Docx = "docx";

    /// <summary>To be read and printed only, where a converter is installed.</summary>
    public const string Pdf = "pdf";
}

/// <summary>Which file the caller wants; the query of every paper says it.</summary>
public sealed record PaperChoice
{
    /// <summary>One of <see cref="PaperFormats"/>; a DOCX unless said otherwise.</summary>
    [CodeOf(typeof(PaperFormats))]
    public string? Format { get; init; }
}
