using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Data;

/// <summary>Writes facts about exchanges: a whole batch in one statement, whatever its size and however late its messages are.</summary>
internal static class ExchangeFacts
{
    private static readonly JsonSerializerOptions SnakeCase = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    // The index of years says the same.
    private static readonly string[] Uncounted = ["voided", "drafted"];

    /// <summary>The exchanges that figures count: the generation that is read now, without what was voided or has not left yet.</summary>
    public static IQueryable<CurrentExchange> CountedExchanges(this ReviewsDbContext db) =>
        from fact in db.CurrentExchanges.AsNoTracking()
        join source in db.FactSources on fact.Generation equals source.Generation
        where source.Owner == FactSource.Hotline && !Uncounted.Contains(fact.Status)
        select fact;

    /// <summary>Keeps every state as history, and the highest (epoch, version) as the current one (R6).</summary>
    public static async Task WriteAsync(this ReviewsDbContext db, IReadOnlyList<ExchangeFactRow> rows, CancellationToken cancellationToken)
    {
        var states = JsonSerializer.Serialize(rows, SnakeCase);

        await db.Database.ExecuteSqlAsync(
            $"""
            with fact as (
                select jsonb_build_object('generation', source.generation) || jsonb_strip_nulls(arrived.state) as state
                from reviews.fact_source source, jsonb_array_elements({states}::jsonb) as arrived(state)
                where source.owner = {FactSource.Hotline}
            ), history as (
                insert into reviews.exchange_history
                select past.* from fact, jsonb_populate_record(null::reviews.exchange_history, fact.state) as past
                on conflict do nothing
            )
            insert into reviews.exchange_current as known
            select distinct on (newest.generation, newest.exchange_id) newest.*
            from fact, jsonb_populate_record(null::reviews.exchange_current, fact.state) as newest
            order by newest.generation, newest.exchange_id, newest.epoch desc, newest.version desc
            on conflict (generation, exchange_id) do update set
                epoch = excluded.epoch, version = excluded.version, reference = excluded.reference, partner = excluded.partner,
                direction = excluded.direction, medium = excluded.medium, kind = excluded.kind, urgency = excluded.urgency, area = excluded.area,
                province = excluded.province, status = excluded.status, lead_agency = excluded.lead_agency, desk = excluded.desk,
                logged_by_desk = excluded.logged_by_desk, received_or_sent_at = excluded.received_or_sent_at, logged_at = excluded.logged_at,
                answer_due = excluded.answer_due, signs_of_crime = excluded.signs_of_crime, classified_at = excluded.classified_at,
                people_mentioned = excluded.people_mentioned, answer_expected = excluded.answer_expected,
                waiting_for = excluded.waiting_for, acknowledged_at = excluded.acknowledged_at, first_answered_at = excluded.first_answered_at,
                answered_at = excluded.answered_at, answer_timeliness = excluded.answer_timeliness, closed_at = excluded.closed_at, verifications = excluded.verifications,
                verifications_open = excluded.verifications_open, outcome = excluded.outcome, arrests = excluded.arrests,
                persons_rescued = excluded.persons_rescued, investigation_opened = excluded.investigation_opened,
                repatriation_needed = excluded.repatriation_needed, year = excluded.year, month = excluded.month, occurred_at = excluded.occurred_at
            where (excluded.epoch, excluded.version) > (known.epoch, known.version)
            """,
            cancellationToken
        );
    }
}
