using System.ComponentModel.DataAnnotations;

namespace Cooperation.Platform.Records.People;

/// <summary>Section <c>People</c>: what a desk may set about protected details. Checked at start.</summary>
public sealed class PeopleOptions
{
    /// <summary>The section.</summary>
    public const string Section = "People";

    /// <summary>For how many minutes a broken glass stays open.</summary>
    [Range(1, 240)]
    public int BreakGlassMinutes { get; set; } = 30;

    internal TimeSpan BreakGlassFor => TimeSpan.FromMinutes(BreakGlassMinutes);
}
