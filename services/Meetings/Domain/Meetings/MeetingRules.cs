using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Series;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Meetings.Domain.Meetings;

/// <summary>What a meeting has to keep to before it gets a number.</summary>
public static class MeetingRules
{
    /// <summary>Refuses it with every reason at once.</summary>
    public static void Check(MeetingEntry entry, CodesOfTheDay codes, SeriesFacts facts)
    {
        DomainError[] refusals =
        [
            .. OfOwner(entry),
            .. codes.Refusals(
                MeetingErrors.Entry,
                ("framework", MeetingLists.Framework, entry.Framework),
                (entry.With is null ? "instrument" : "partner", MeetingLists.Partner, entry.Partner),
                ("series", MeetingLists.Series, entry.Series)
            ),
            .. Languages(entry, codes),
            .. OfSeries(entry, facts, codes.Day),
            .. entry.Host is { } host && !Countries.Has(host) ? [MeetingErrors.HostUnknown()] : Array.Empty<DomainError>(),
            .. MeetingHours.Refusals(entry.From, entry.To, entry.Zone),
        ];
        if (refusals.Length > 0)
        {
            throw new DomainException([.. refusals.DistinctBy(refusal => refusal.Field)]);
        }
    }

    private static IEnumerable<DomainError> OfOwner(MeetingEntry entry)
    {
        if (((string?[])[entry.Framework, entry.Instrument, entry.With]).Count(owner => owner is not null) != 1)
        {
            yield return MeetingErrors.OneOwner();
        }

        if (entry.With is not null && string.IsNullOrWhiteSpace(entry.CounterpartUnit))
        {
            yield return MeetingErrors.UnitRequired();
        }
    }

    private static IEnumerable<DomainError> Languages(MeetingEntry entry, CodesOfTheDay codes) =>
        codes.Refusals(
            MeetingErrors.Entry,
            [.. entry.Languages.Select((code, place) => ($"languages[{place}]", MeetingLists.Language, (string?)code))]
        );

    private static IEnumerable<DomainError> OfSeries(MeetingEntry entry, SeriesFacts facts, DateOnly today)
    {
        if (entry.Instrument is not null && !facts.InstrumentKnown)
        {
            yield return MeetingErrors.InstrumentUnknown();
        }

        if (facts.Series.Count > 0 && !facts.Series.Contains(entry.Series, StringComparer.Ordinal))
        {
            yield return MeetingErrors.SeriesOfOther(facts.Series);
        }

        // One that lies ahead of this day is not held yet: it is announced here under its number.
        if (facts.Past?.Over is { } over && over < today)
        {
            yield return MeetingErrors.NumberHeld(over);
        }
    }
}
