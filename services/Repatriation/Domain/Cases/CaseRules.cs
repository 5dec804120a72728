using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.Reference;
using Cooperation.Repatriation.Domain.Codes;

namespace Cooperation.Repatriation.Domain.Cases;

/// <summary>What an entry has to keep to before it gets a number.</summary>
public static class CaseRules
{
    private const string Partner = "partner";

    /// <summary>Refuses an entry with every reason at once.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="by">Whose it is: a mission, or the department (null).</param>
    /// <param name="served">The partners that the account serves; none means all.</param>
    /// <param name="codes">The lists of the day on which it was reported.</param>
    /// <param name="at">Now.</param>
    /// <param name="ofPersons">What is wrong with the people entered with it.</param>
    public static void Check(
        CaseEntry entry,
        string? by,
        IReadOnlySet<string> served,
        CodesOfTheDay codes,
        DateTimeOffset at,
        IReadOnlyList<DomainError> ofPersons
    )
    {
        DomainError[] refusals =
        [
            .. codes.Refusals(CaseErrors.Entry, ("partner", Partner, entry.Partner), ("mission", Missions.List, entry.Mission)),
            .. Refusals(entry, by, served, codes, at),
            .. ofPersons,
        ];
        if (refusals.Length > 0)
        {
            throw new DomainException([.. refusals.DistinctBy(refusal => refusal.Field)]);
        }
    }

    private static IEnumerable<DomainError> Refusals(
        CaseEntry entry,
        string? by,
        IReadOnlySet<string> served,
        CodesOfTheDay codes,
        DateTimeOffset at
    )
    {
        if (entry.ReportedAt.IsAheadOf(at))
        {
            yield return CaseErrors.Entry.TimeInFuture("reportedAt");
        }

        if (!Handlings.All.Contains(entry.Handling))
        {
            yield return CaseErrors.HandlingUnknown();
        }

        if (served.Count > 0 && !served.Contains(entry.Partner))
        {
            yield return CaseErrors.Entry.NotServed("partner", served);
        }

        if (
            entry.Exchange is { } exchange
            && entry.Route != CaseRoutes.ThirdCountry
            && !exchange.StartsWith($"HL-{entry.Partner}-", StringComparison.Ordinal)
        )
        {
            yield return CaseErrors.ExchangeOfAnother(codes.NameOf(Partner, entry.Partner));
        }

        if (by is not null && entry.Mission != by)
        {
            yield return CaseErrors.MissionNotOwn(codes.NameOf(Missions.List, by));
        }
        else if (entry.Mission is { } mission && entry.Route != CaseRoutes.ThirdCountry && Missions.CountryOf(mission) != entry.Partner)
        {
            yield return CaseErrors.MissionElsewhere(codes.NameOf(Missions.List, mission), codes.NameOf(Partner, entry.Partner));
        }
    }
}
