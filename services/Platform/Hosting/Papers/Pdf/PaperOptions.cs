using System.ComponentModel.DataAnnotations;

namespace Cooperation.Platform.Hosting.Papers.Pdf;

/// <summary>How PDF files are made of papers.</summary>
public sealed class PaperOptions
{
    /// <summary>Where it stands in the settings.</summary>
    public const string Section = "Papers";

    /// <summary>LibreOffice: a name looked for on PATH, or a path.</summary>
    [Required]
    public string Converter { get; init; } = "soffice";

    /// <summary>How long one paper may take, with its wait for the ones before it.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00")]
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(60);
}
