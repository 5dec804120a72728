using Cooperation.Contracts;
using Cooperation.Contracts.Agreements;

namespace Cooperation.Agreements.Domain.Activities;

/// <summary>What the other services may know of an activity: codes, days and counts (R5); what it is and what shows it stays here.</summary>
internal static class ActivityMessage
{
    public static ActivityChanged Of(Activity activity) =>
        new()
        {
            ActivityId = activity.Id.Value,
            Version = activity.Version,
            Reference = new(activity.Reference),
            Instrument = activity.Instrument is { } instrument ? new Code(instrument) : null,
            Framework = activity.Framework is { } framework ? new Code(framework) : null,
            Partner = activity.Partner is { } partner ? new Code(partner) : null,
            Task = activity.Task is { } task ? new Code(task) : null,
            Year = activity.Year,
            FirstYear = activity.FirstYear,
            Status = new(activity.Status),
            Agency = new(activity.Owner),
            DueOn = activity.Due,
            DoneOn = activity.DoneOn,
            DroppedOn = activity.DroppedOn,
            CarriedOver = activity.CarriedOver,
            Percent = activity.Percent,
            Evidence =
            [
                .. activity
                    .Evidence.GroupBy(shown => shown.Kind, StringComparer.Ordinal)
                    .OrderBy(group => group.Key, StringComparer.Ordinal)
                    .Select(group => new Tally { Of = new(group.Key), Count = group.Count() }),
            ],
        };
}
