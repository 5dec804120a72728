using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Activities;
using Cooperation.Platform.Hosting.Requests;

namespace Cooperation.Agreements.Features.Activities;

/// <summary>A priority activity as it is entered, by itself (with its instrument and year) or as a row of a list.</summary>
internal record ActivityRequest
{
    [Required, MaxLength(500)]
    public required string Title { get; init; }

    /// <summary>The agency that owns it; the one that leads the instrument where nothing is said.</summary>
    [MaxLength(24)]
    public string? Owner { get; init; }

    /// <summary>The partner's unit that does it with us.</summary>
    [MaxLength(300)]
    public string? PartnerUnit { get; init; }

    public required DateOnly Due { get; init; }

    /// <summary>By what it is measured.</summary>
    [MaxLength(300)]
    public string? Indicator { get; init; }

    public decimal? Baseline { get; init; }

    public decimal? Goal { get; init; }

    /// <summary>The task of the plan that it is under.</summary>
    [MaxLength(24), RegularExpression("^[A-Za-z0-9.-]+$")]
    public string? Task { get; init; }

    internal ActivityEntry ToEntry(int year, string lead, bool isDraft) =>
        new()
        {
            Year = year,
            Title = Title,
            Owner = Owner ?? lead,
            PartnerUnit = PartnerUnit,
            Due = Due,
            Indicator = Indicator,
            Baseline = Baseline,
            Goal = Goal,
            Task = Task,
            IsDraft = isDraft,
        };
}
