using Cooperation.Agreements.Domain.Money;

namespace Cooperation.Agreements.Features.Money;

/// <summary>Money as it was entered.</summary>
internal sealed record MoneyView(string Source, string? Donor, string Currency, decimal Amount)
{
    public static IReadOnlyList<MoneyView> Of(IEnumerable<MoneyLine> lines) =>
        [.. lines.Select(line => new MoneyView(line.Source, line.Donor, line.Currency, line.Amount))];
}
