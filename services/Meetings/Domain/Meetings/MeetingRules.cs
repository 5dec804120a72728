using Cooperation.Meetings.Domain.Codes;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Meetings.Domain.Meetings;

/// <summary>What a meeting has to keep to before it gets a number.</summary>
public static class MeetingRules
{
    /// <summary>Refuses it with every reason at once.</summary>
    public static void Check(MeetingEntry entry, CodesOfTheDay codes)
    {
        DomainError[] refusals =
        [
            .. entry.Framework is null == entry.Instrument is null ? [MeetingErrors.OneOwner()] : Array.Empty<DomainError>(),
            .. codes.Refusals(
                MeetingErrors.Entry,
                ("framework", MeetingLists.Framework, entry.Framework),
                ("instrument", MeetingLists.Partner, entry.Partner),
                ("series", MeetingLists.Series, entry.Series)
            ),
            .. entry.Host is { } host && !Countries.Has(host) ? [MeetingErrors.HostUnknown()] : Array.Empty<DomainError>(),
            .. MeetingHours.Refusals(entry),
        ];
        if (refusals.Length > 0)
        {
            throw new DomainException([.. refusals.DistinctBy(refusal => refusal.Field)]);
        }
    }
}
