using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Hotline.Data;

/// <summary>What the database itself refuses, whoever writes (R9).</summary>
internal static class ExchangeChecks
{
    public static void AddTo(TableBuilder<Exchange> table)
    {
        table.HasCheckConstraint("ck_exchanges_direction", $"direction in ('{Directions.Incoming}', '{Directions.Outgoing}')");
        table.HasCheckConstraint(
            "ck_exchanges_time",
            $"case when draft and sent_at is null then direction = '{Directions.Outgoing}' and received_at is null and received_or_sent_at = logged_at and status in ('{ExchangeStatus.Drafted}', '{ExchangeStatus.Voided}') when direction = '{Directions.Incoming}' then received_at is not null and sent_at is null and received_or_sent_at = received_at else sent_at is not null and received_at is null and received_or_sent_at = sent_at end"
        );
        table.HasCheckConstraint("ck_exchanges_occurred", "occurred_at is null or occurred_at <= received_or_sent_at");
        table.HasCheckConstraint("ck_exchanges_late", "logged_at <= received_or_sent_at + interval '24 hours' or late_reason is not null");
        table.HasCheckConstraint("ck_exchanges_status", $"status in ('{string.Join("', '", ExchangeStatus.All)}')");
        table.HasCheckConstraint(
            "ck_exchanges_classified",
            $"(status not in ('{ExchangeStatus.Classified}', '{ExchangeStatus.Assigned}', '{ExchangeStatus.Verifying}')) or (signs_of_crime is not null and classified_at is not null)"
        );
        table.HasCheckConstraint(
            "ck_exchanges_in_hand",
            $"status not in ('{ExchangeStatus.Assigned}', '{ExchangeStatus.Verifying}') or assignee is not null"
        );
        table.HasCheckConstraint(
            "ck_exchanges_closed",
            $"(status = '{ExchangeStatus.Closed}') = (closed_at is not null) and (closed_at is null) = (outcome_code is null)"
        );
        table.HasCheckConstraint("ck_exchanges_timeliness", $"answer_timeliness in ('{string.Join("', '", AnswerTimeliness.All)}')");
        table.HasCheckConstraint("ck_exchanges_offer", "(offer_desk is null) = (offer_agency is null) and offer_agency <> lead_agency");
        table.HasCheckConstraint("ck_exchanges_lead", $"lead_agency in ('{Agencies.Police}', '{Agencies.BorderGuard}')");
        table.HasCheckConstraint("ck_exchanges_version", "version > 0");
        // R23: a secret paper has no text here, every other exchange has.
        table.HasCheckConstraint(
            "ck_exchanges_secrecy",
            "case when secrecy is null then subject is not null and summary is not null and paper_location is null else subject is null and summary is null and translation is null and place is null and province is null and paper_location is not null end"
        );
    }
}
