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
                    count(done_at)::int as answered,
                    (count(*) filter (where timeliness = 'inTime'))::int as in_time,
                    (count(*) filter (where timeliness = 'late'))::int as late,
                    (count(*) filter (where timeliness = 'closedUnanswered'))::int as closed_unanswered,
                    (count(*) filter (where waiting))::int as waiting,
                    (count(*) filter (where waiting and due_at < {at}))::int as overdue,
                    percentile_cont(0.5) within group (order by to_acknowledge) as median_hours_to_acknowledge,
                    percentile_cont(0.5) within group (order by to_answer) as median_hours_to_answer,
                    percentile_cont(0.9) within group (order by to_answer) as ninetieth_hours_to_answer
                from (
                    select fact.*,
                        coalesce(state ->> 'waitingFor' <> 'nobody', done_at is null and closed_at is null) as waiting,
                        coalesce(state ->> 'answerTimeliness', case
                            when done_at <= due_at then 'inTime'
                            when done_at > due_at then 'late'
                            when done_at is null and closed_at is not null and state ->> 'waitingFor' is null then 'closedUnanswered'
                        end) as timeliness,
                        (extract(epoch from acknowledged_at - dated_at) / 3600)::float8 as to_acknowledge,
                        (extract(epoch from done_at - dated_at) / 3600)::float8 as to_answer
                    from reviews.fact_current fact
                    where owner = 'hotline' and type = 'exchange' and counts and (state ->> 'answerExpected')::boolean
                        and generation = coalesce((select generation from reviews.fact_source where owner = 'hotline' and type = 'exchange'), {Guid.Empty})
                        and year = {year} and ({partner}::text is null or partner = {partner})
                ) asked
                group by partner, direction
                order by partner, direction
                """
            )
            .ToListAsync(cancellationToken);
}
