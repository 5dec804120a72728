using Cooperation.Agreements.Domain.Codes;

namespace Cooperation.Agreements.Domain.Instruments;

/// <summary>How long an instrument holds, and how it goes on after that.</summary>
/// <param name="ExpiresOn">The day its term ends; null where it has none, or none is known.</param>
/// <param name="Renewal">One of <see cref="Renewals"/>; null where it is not known.</param>
/// <param name="Years">For how many years each renewal is.</param>
public sealed record InstrumentTerm(DateOnly? ExpiresOn, string? Renewal, int? Years)
{
    /// <summary>Months before the end at which a warning is given.</summary>
    public static readonly IReadOnlyList<int> Warnings = [12, 6, 3];

    /// <summary>The end of the term that runs on a day: one that goes on by itself has been renewed as often as was needed.</summary>
    public DateOnly? EndOn(DateOnly day)
    {
        if (ExpiresOn is not { } end || Renewal != Renewals.Tacit || Years is not ({ } years and > 0))
        {
            return ExpiresOn;
        }

        // Counted from the first end, so that 29 February comes back every fourth year.
        var terms = Math.Max(0, (day.Year - end.Year) / years);
        var last = end.AddYears(terms * years);
        return last < day ? end.AddYears((terms + 1) * years) : last;
    }

    /// <summary>The last warning that was due by a day, in months before the end; null while none is.</summary>
    public int? WarningOn(DateOnly day) =>
        EndOn(day) is { } end
            ? Warnings.Where(months => day >= end.AddMonths(-months)).Select(months => (int?)months).LastOrDefault()
            : null;

    /// <summary>Whether its term is over and nobody renewed it.</summary>
    public bool IsOverOn(DateOnly day) => EndOn(day) < day;
}
