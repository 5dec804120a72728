using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Money;
using Cooperation.Platform.Hosting.Requests;

namespace Cooperation.Agreements.Features.Money;

/// <summary>Money as it is entered: none without its currency.</summary>
internal sealed record MoneyRequest
{
    [Required, CodeOf(typeof(FundingSources))]
    public required string Source { get; init; }

    /// <summary>The donor, where it comes from one.</summary>
    [MaxLength(24)]
    public string? Donor { get; init; }

    [Required, RegularExpression("^[A-Z]{3}$")]
    public required string Currency { get; init; }

    [Range(0.01, 1_000_000_000_000)]
    public required decimal Amount { get; init; }

    internal MoneyLine ToLine() => new(Source, Donor, Currency, Amount);
}
