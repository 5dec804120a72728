using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Data;

/// <summary>One partner and direction of the reply times, as the database counts them.</summary>
internal sealed record ReplyTimesRow(
    string Partner,
    string Direction,
    int Asked,
    int Acknowledged,
    int Answered,
    int InTime,
    int Late,
    int ClosedUnanswered,
    int Waiting,
    int Overdue,
    double? MedianHoursToAcknowledge,
    double? MedianHoursToAnswer,
    double? NinetiethHoursToAnswer
);

/// <summary>
/// The one statement of the figure 'reply times'. Who waits and what was late is Hotline's word, so that both services count the same. A
/// message of before Hotline said so is judged by its times.
/// </summary>
internal static class ReplyTimesQuery
{
    public static async Task<IReadOnlyList<ReplyTimesRow>> ReplyTimesAsync(
        this ReviewsDbContext db,
        string? partner,
        int year,
        DateTimeOffset at,
        CancellationToken cancellationToken
    ) =>
        await db
            .Database.SqlQuery<ReplyTimesRow>(
                $"""
                select partner as partner, direction as direction,
                    count(*)::int as asked,
                    count(acknowledged_at)::int as acknowledged,
                    count(answered_at)::int as answered,
                    (count(*) filter (where timeliness = 'inTime'))::int as in_time,
                    (count(*) filter (where timeliness = 'late'))::int as late,
                    (count(*) filter (where timeliness = 'closedUnanswered'))::int as closed_unanswered,
                    (count(*) filter (where waiting))::int as waiting,
                    (count(*) filter (where waiting and answer_due < {at}))::int as overdue,
                    percentile_cont(0.5) within group (order by to_acknowledge) as median_hours_to_acknowledge,
                    percentile_cont(0.5) within group (order by to_answer) as median_hours_to_answer,
                    percentile_cont(0.9) within group (order by to_answer) as ninetieth_hours_to_answer
                from (
                    select fact.*,
                        coalesce(waiting_for <> 'nobody', answered_at is null and closed_at is null) as waiting,
                        coalesce(answer_timeliness, case
                            when answered_at <= answer_due then 'inTime'
                            when answered_at > answer_due then 'late'
                            when answered_at is null and closed_at is not null and waiting_for is null then 'closedUnanswered'
                        end) as timeliness,
                        (extract(epoch from acknowledged_at - received_or_sent_at) / 3600)::float8 as to_acknowledge,
                        (extract(epoch from answered_at - received_or_sent_at) / 3600)::float8 as to_answer
                    from reviews.exchange_current fact
                    join reviews.fact_source source using (generation)
                    where source.owner = {FactSource.Hotline} and answer_expected and status not in ('voided', 'drafted')
                        and year = {year} and ({partner}::text is null or partner = {partner})
                ) asked
                group by partner, direction
                order by partner, direction
                """
            )
            .ToListAsync(cancellationToken);
}
