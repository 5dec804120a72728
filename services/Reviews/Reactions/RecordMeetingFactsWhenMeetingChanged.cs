using Cooperation.Contracts.Meetings;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Messaging.Replay;
using Cooperation.Reviews.Data;

namespace Cooperation.Reviews.Reactions;

/// <summary>Each change of a meeting becomes a fact that figures count, in the year of its first day where it takes place; its framework or instrument stands where the kind does.</summary>
internal sealed class RecordMeetingFactsWhenMeetingChanged(ReviewsDbContext db)
    : FactReaction<MeetingChanged>(db, Kind),
        IReaction<MeetingChanged>,
        IReplayTarget,
        IFactMapping
{
    public static FactKind Kind { get; } = new("meetings", "meeting", "reviews.meeting-facts");

    protected override CurrentFact Map(MeetingChanged message)
    {
        var day = message.FirstDay ?? VietnamTime.DateOf(message.AnnouncedAt);
        return new()
        {
            // What went into another is held there.
            Counts = message.MergedInto is null && message.Status.Value != "merged",
            Reference = message.Reference.Value,
            Partner = message.Partner?.Value,
            Kind = (message.Framework ?? message.Instrument)?.Value,
            Status = message.Status.Value,
            Agency = message.Agency.Value,
            Desk = message.Desk.Value,
            DatedAt = message.StartsAt ?? VietnamTime.StartOf(day),
            Year = day.Year,
            Month = day.Month,
            DoneAt = message.ReportedAt,
            ClosedAt = message.FollowedUpAt ?? message.CancelledAt,
        };
    }
}
