using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Agreements.Domain.Meetings;
using Cooperation.Agreements.Domain.Reviews;
using Cooperation.Contracts.Meetings;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Records.Steps;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Reactions;

/// <summary>Learns of the meetings of instruments. One that was held proposes that the review was held which is due: a planner confirms it.</summary>
internal sealed class KnowMeetingWhenMeetingChanged(AgreementsDbContext db) : IReaction<MeetingChanged>
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
        foreach (
            var heard in batch.Where(received => received.Message.Instrument is not null).OrderBy(received => received.Message.MeetingId)
        )
        {
            var (meeting, instrument) = (heard.Message, heard.Message.Instrument!.Value.Value);
            await db.Database.ExecuteSqlAsync(
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
            if (meeting.Held && meeting.Series.Value == KnownMeeting.AnnualConference)
            {
                await ProposeAsync(meeting, instrument, heard.OccurredAt, cancellationToken);
            }
        }
    }

    // The conference of the year first, else what the year owes beside it; what was overlooked in years before is proposed to nobody.
    private async Task ProposeAsync(MeetingChanged meeting, string instrument, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var (reference, year) = (meeting.Reference.Value, meeting.FirstDay?.Year ?? at.Year);
        var of = await db.Instruments.Where(i => i.Code == instrument).Select(i => i.Id.Value).ToListAsync(cancellationToken);
        await db.HoldAsync<Instrument>(of, cancellationToken);
        var due = db.Reviews.Where(review => review.Instrument == instrument && review.ToYear == year && review.Status == ReviewStatus.Due);
        await db.HoldAsync<Review>(await due.Select(review => review.Id.Value).ToListAsync(cancellationToken), cancellationToken);
        if (await db.Reviews.AnyAsync(review => review.Meeting == reference, cancellationToken))
        {
            return;
        }

        var open = await due.AsSplitQuery().ToListAsync(cancellationToken);
        open.Where(review => review.MayBe(reference))
            .OrderBy(review => review.Kind == ReviewKinds.AnnualConference ? 0 : 1)
            .ThenBy(review => review.DueOn)
            .FirstOrDefault()
            ?.Propose(reference, meeting.FirstDay, meeting.Host?.Value, at);
        await db.SaveChangesAsync(cancellationToken);
    }
}
