using System.ComponentModel.DataAnnotations;

namespace Cooperation.Hotline.Features.People;

/// <summary>Section <c>People</c>: what a desk may set about protected details. Checked at start.</summary>
internal sealed class PeopleOptions
{
    public const string Section = "People";

    /// <summary>For how many minutes a broken glass stays open.</summary>
    [Range(1, 240)]
    public int BreakGlassMinutes { get; set; } = 30;

    public TimeSpan BreakGlassFor => TimeSpan.FromMinutes(BreakGlassMinutes);
}
