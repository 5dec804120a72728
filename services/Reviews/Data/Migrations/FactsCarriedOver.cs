using Microsoft.EntityFrameworkCore.Migrations;

namespace Cooperation.Reviews.Data.Migrations;

/// <summary>
/// The exchanges that Reviews knew in a table pair of their own, as facts like any others: every column as it stood, and the state as the message would tell it. What those
/// tables had no column for (thread, reply, offer, recall) no figure counts; a replay brings it.
/// </summary>
internal static class FactsCarriedOver
{
    private const string Columns =
        "generation, owner, type, id, epoch, version, valid_from, state, counts, reference, partner, direction, kind, urgency, status, area, province, "
        + "agency, desk, dated_at, year, month, acknowledged_at, due_at, done_at, closed_at";

    private const string Values = """
        generation, 'hotline', 'exchange', exchange_id, epoch, version, occurred_at, jsonb_strip_nulls(jsonb_build_object(
            'exchangeId', exchange_id, 'version', version, 'reference', reference, 'partner', partner, 'direction', direction, 'medium', medium,
            'kind', kind, 'urgency', urgency, 'area', area, 'province', province, 'status', status, 'leadAgency', lead_agency, 'desk', desk,
            'loggedByDesk', logged_by_desk, 'receivedOrSentAt', received_or_sent_at, 'loggedAt', logged_at, 'answerDue', answer_due,
            'signsOfCrime', signs_of_crime, 'classifiedAt', classified_at, 'peopleMentioned', people_mentioned, 'answerExpected', answer_expected,
            'waitingFor', waiting_for, 'acknowledgedAt', acknowledged_at, 'firstAnsweredAt', first_answered_at, 'answeredAt', answered_at,
            'answerTimeliness', answer_timeliness, 'closedAt', closed_at, 'verifications', verifications, 'verificationsOpen', verifications_open,
            'outcome', outcome, 'arrests', arrests, 'personsRescued', persons_rescued, 'investigationOpened', investigation_opened,
            'repatriationNeeded', repatriation_needed)),
        status not in ('voided', 'drafted'), reference, partner, direction, kind, urgency, status, area, province,
        lead_agency, desk, received_or_sent_at, year, month, acknowledged_at, answer_due, answered_at, closed_at
        """;

    public static void Run(MigrationBuilder migration)
    {
        migration.Sql($"insert into reviews.fact_current ({Columns}) select {Values} from reviews.exchange_current");
        migration.Sql(
            $"""
            insert into reviews.fact_history ({Columns}, valid_until)
            select {Values}, coalesce(min(occurred_at) over (
                partition by generation, exchange_id order by epoch, version rows between 1 following and unbounded following), 'infinity')
            from reviews.exchange_history
            """
        );

        // New rows say it themselves.
        migration.Sql(
            """
            alter table reviews.fact_source alter column type drop default;
            alter table reviews.fact_generations alter column owner drop default, alter column type drop default;
            """
        );
    }
}
