using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Domain.Reference;
using Cooperation.Repatriation.Domain.Cases;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Repatriation.Domain.Costs;

/// <summary>A cost of a case: what for, who bears it, how much, out of which budget line. It is not changed: what was wrong is struck with a reason and written anew.</summary>
public sealed class CaseCost
{
    private CaseCost() { }

    /// <summary>Its key.</summary>
    public Guid Id { get; private init; }

    /// <summary>The case.</summary>
    public CaseId CaseId { get; private init; }

    /// <summary>One of <see cref="Codes.CostKinds"/>.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>One of <see cref="Codes.CostPayers"/>.</summary>
    public string Payer { get; private init; } = "";

    /// <summary>How much, in units of the currency, to the hundredth.</summary>
    public decimal Amount { get; private init; }

    /// <summary>ISO 4217, of those in the list of its day: <c>VND</c>, <c>USD</c>.</summary>
    public string Currency { get; private init; } = "";

    /// <summary>The line of the budget that it goes on; null where the payer has none.</summary>
    public string? BudgetLine { get; private init; }

    /// <summary>The day on which it arose.</summary>
    public DateOnly On { get; private init; }

    /// <summary>More of it (case text).</summary>
    public string? Note { get; private init; }

    /// <summary>Who wrote it down.</summary>
    public Officer By { get; private init; } = null!;

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>When it was struck; null while it counts.</summary>
    public DateTimeOffset? StruckAt { get; private set; }

    /// <summary>Why.</summary>
    public string? StruckReason { get; private set; }

    /// <summary>Writes one down.</summary>
    /// <exception cref="DomainException">Its day lies ahead, its amount is finer than hundredths, its currency was none on its day, or a state budget has no line.</exception>
    public static CaseCost Of(RepatriationCase opened, CostEntry entry, CodesOfTheDay codes, DateOnly today, Officer by, DateTimeOffset at)
    {
        DomainError[] refusals =
        [
            .. codes.Refusals(CaseCostErrors.Entry, ("currency", "currency", entry.Currency)),
            .. decimal.Round(entry.Amount, 2) != entry.Amount ? [CaseCostErrors.AmountTooFine()] : (DomainError[])[],
            .. entry.On > today ? [CaseCostErrors.Entry.TimeInFuture("on")] : (DomainError[])[],
            .. entry.BudgetLine is null && CaseCostErrors.OutOfABudget.Contains(entry.Payer)
                ? [CaseCostErrors.BudgetLineRequired()]
                : (DomainError[])[],
        ];
        return refusals.Length > 0
            ? throw new DomainException(refusals)
            : new()
            {
                Id = Guid.CreateVersion7(at),
                CaseId = opened.Id,
                Kind = entry.Kind,
                Payer = entry.Payer,
                Amount = entry.Amount,
                Currency = entry.Currency,
                BudgetLine = entry.BudgetLine,
                On = entry.On,
                Note = entry.Note,
                By = by,
                At = at,
            };
    }

    /// <summary>Strikes it: it stays in sight and counts no more.</summary>
    /// <exception cref="DomainException">It is struck already.</exception>
    public void Strike(string reason, DateTimeOffset at)
    {
        if (StruckAt is not null)
        {
            throw new DomainException(CaseCostErrors.StruckAlready());
        }

        (StruckAt, StruckReason) = (at, reason);
    }
}

/// <summary>A cost to write down.</summary>
public sealed record CostEntry(string Kind, string Payer, decimal Amount, string Currency, string? BudgetLine, DateOnly On, string? Note);

/// <summary>Every reason for which a cost is not written down or struck.</summary>
public static class CaseCostErrors
{
    /// <summary>Those that every entry may have.</summary>
    public static readonly EntryErrors Entry = new("repatriation.cost");

    /// <summary>Payers whose money has a line.</summary>
    public static readonly IReadOnlyList<string> OutOfABudget = [Codes.CostPayers.CentralBudget, Codes.CostPayers.ProvincialBudget];

    /// <summary>An amount is kept as it was given, so none that would have to be rounded is taken.</summary>
    public static DomainError AmountTooFine() =>
        Entry.Error(
            "amount-too-fine",
            Rule,
            "Số tiền ghi tối đa hai chữ số thập phân.",
            "An amount has at most two decimal places.",
            "amount"
        );

    /// <summary>Money of the state goes on a line of its budget.</summary>
    public static DomainError BudgetLineRequired() =>
        Entry.Error(
            "budget-line-required",
            Rule,
            "Chi từ ngân sách nhà nước phải ghi mục chi.",
            "What a state budget pays goes on a line of it.",
            "budgetLine"
        );

    /// <summary>It counts no more already.</summary>
    public static DomainError StruckAlready() =>
        Entry.Error("struck-already", Conflict, "Khoản này đã được gạch bỏ.", "This cost is struck already.");
}
