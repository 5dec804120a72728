using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Agreements.Domain.Meetings;
using Cooperation.Agreements.Domain.Reviews;
using Cooperation.Contracts.Meetings;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Records.Steps;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Reactions;

/// <summary>Learns of the meetings of instruments. One that was held proposes that the review was held which is due: a planner confirms it.</summary>
internal sealed class KnowMeetingWhenMeetingChanged(AgreementsDbContext db, Demonstration demonstration, Audit audit)
    : IReaction<MeetingChanged>
{
    public const string Consumer = "agreements.known-meetings";

    private const string Upsert = """
        insert into agreements.known_meetings as known
            (id, reference, instrument, series, number, status, host, first_day, last_day, held, epoch, version)
        values ({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {9}, {10}, {11})
        on conflict (id) do update set (status, host, first_day, last_day, held, epoch, version)
            = (excluded.status, excluded.host, excluded.first_day, excluded.last_day, excluded.held, excluded.epoch, excluded.version)
        where (excluded.epoch, excluded.version) > (known.epoch, known.version)
        """;

    public async Task ApplyAsync(IReadOnlyList<Received<MeetingChanged>> batch, CancellationToken cancellationToken)
    {
        Received<MeetingChanged>[] newest =
        [
            .. batch
                .Where(received => received.Message.Instrument is not null)
                .GroupBy(received => received.Message.MeetingId)
                .OrderBy(meeting => meeting.Key)
                .Select(meeting => meeting.MaxBy(heard => (heard.Epoch, heard.Version))!),
        ];

        // All that may be proposed to are held at once: one after the other, two batches could wait for each other (R26).
        await HoldAsync(newest.Where(heard => MayBeReview(heard.Message)), cancellationToken);
        foreach (var heard in newest)
        {
            var (meeting, instrument) = (heard.Message, heard.Message.Instrument!.Value.Value);
            var taken = await db.Database.ExecuteSqlAsync(
                System.Runtime.CompilerServices.FormattableStringFactory.Create(
                    Upsert,
                    meeting.MeetingId,
                    meeting.Reference.Value,
                    instrument,
                    meeting.Series.Value,
                    meeting.Number,
                    meeting.Status.Value,
                    meeting.Host?.Value,
                    meeting.FirstDay,
                    meeting.LastDay,
                    meeting.Held,
                    heard.Epoch,
                    heard.Version
                ),
                cancellationToken
            );
            if (taken == 1 && MayBeReview(meeting)) // A state older than the one that is known proposes nothing (R6).
            {
                await ProposeAsync(
                    meeting,
                    instrument,
                    demonstration.HeardAt(meeting.LastDay ?? meeting.FirstDay, heard.OccurredAt),
                    cancellationToken
                );
            }
        }
    }

    // The conference of the year first, else what the year owes beside it; what was overlooked in years before is proposed to nobody.
    private async Task ProposeAsync(MeetingChanged meeting, string instrument, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var (reference, year) = (meeting.Reference.Value, (meeting.FirstDay ?? CivilTime.DateOf(at)).Year);
        var due = db.Reviews.Where(review => review.Instrument == instrument && review.ToYear == year && review.Status == ReviewStatus.Due);
        await db.HoldAsync<Review>(await due.Select(review => review.Id.Value).ToListAsync(cancellationToken), cancellationToken);
        if (await db.Reviews.AnyAsync(review => review.Meeting == reference, cancellationToken))
        {
            return;
        }

        var open = await due.AsSplitQuery().ToListAsync(cancellationToken);
        var proposed = open.Where(review => review.MayBe(reference))
            .OrderBy(review => review.Kind == ReviewKinds.AnnualConference ? 0 : 1)
            .ThenBy(review => review.DueOn)
            .FirstOrDefault();
        if (proposed is not null)
        {
            proposed.Propose(reference, meeting.FirstDay, meeting.Host?.Value, at);
            audit.Record("review.proposal", "review", proposed.Id.ToString());
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    private static bool MayBeReview(MeetingChanged meeting) => meeting.Held && meeting.Series.Value == KnownMeeting.AnnualConference;

    private async Task HoldAsync(IEnumerable<Received<MeetingChanged>> heard, CancellationToken cancellationToken)
    {
        string[] codes = [.. heard.Select(meeting => meeting.Message.Instrument!.Value.Value).Distinct(StringComparer.Ordinal)];
        var keys = await db.Instruments.Where(i => codes.Contains(i.Code)).Select(i => i.Id.Value).ToListAsync(cancellationToken);
        await db.HoldAsync<Instrument>(keys, cancellationToken);
    }
}
