namespace Cooperation.Agreements.Domain.Money;

/// <summary>Money from one source in one currency.</summary>
/// <param name="Source">One of <see cref="Codes.FundingSources"/>.</param>
/// <param name="Donor">The donor, where it comes from one.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Amount">How much, to the hundredth.</param>
public sealed record MoneyLine(string Source, string? Donor, string Currency, decimal Amount);
