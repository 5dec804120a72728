using Cooperation.Contracts;
using Cooperation.Contracts.Repatriation;

namespace Cooperation.Repatriation.Domain.Handovers;

/// <summary>What the other services may know of a handover: place, times and how many came (R5).</summary>
internal static class HandoverMessage
{
    public static HandoverChanged Of(Handover handover) =>
        new()
        {
            HandoverId = handover.Id.Value,
            Version = handover.Version,
            Reference = new(handover.Reference),
            Partner = new(handover.Partner),
            Direction = new(handover.Direction),
            Status = new(handover.Status),
            Gate = CodeOf(handover.Gate),
            Marker = CodeOf(handover.Marker),
            Province = CodeOf(handover.Province),
            Agency = new(handover.Agency),
            Desk = new(handover.Desk),
            PlannedAt = handover.PlannedAt,
            ConfirmedByUsAt = handover.ConfirmedByUsAt,
            ConfirmedByThemAt = handover.ConfirmedByThemAt,
            ArrivedAt = handover.ArrivedAt,
            SignedAt = handover.SignedAt,
            CancelledAt = handover.CancelledAt,
            Persons =
            [
                .. handover
                    .List.Where(listed => !listed.IsUnlisted)
                    .OrderBy(listed => listed.Number)
                    .Select(listed => listed.PersonId.Value),
            ],
            Arrived = handover.ArrivedAt is null ? null : handover.List.Count(listed => listed.Came == true) + handover.Strangers,
            Unlisted = handover.List.Count(listed => listed.IsUnlisted) + handover.Strangers,
            Differences =
            [
                .. handover
                    .List.Where(listed => listed.Difference is not null)
                    .GroupBy(listed => listed.Difference!)
                    .OrderBy(reason => reason.Key, StringComparer.Ordinal)
                    .Select(reason => new Tally { Of = new(reason.Key), Count = reason.Count() }),
            ],
        };

    private static Code? CodeOf(string? code) => code is null ? null : new(code);
}
