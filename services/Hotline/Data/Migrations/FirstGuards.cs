using Microsoft.EntityFrameworkCore.Migrations;

namespace Cooperation.Hotline.Data.Migrations;

/// <summary>What the model can't say: row-level security of the protected details (R20), constraints judged when the transaction ends, and indexes over expressions or in descending order.</summary>
internal static class FirstGuards
{
    public static void Apply(MigrationBuilder migrationBuilder)
    {
        // A session sees and writes only the details of the exchange that its transaction has taken in hand; without it, none.
        migrationBuilder.Sql(
            """
            alter table hotline.person_details enable row level security;
            create policy exchange_in_hand on hotline.person_details
                using (exchange_id = nullif(current_setting('hotline.exchange_in_hand', true), '')::uuid)
                with check (exchange_id = nullif(current_setting('hotline.exchange_in_hand', true), '')::uuid);
            alter table hotline.attachment_details enable row level security;
            create policy exchange_in_hand on hotline.attachment_details
                using (exchange_id = nullif(current_setting('hotline.exchange_in_hand', true), '')::uuid)
                with check (exchange_id = nullif(current_setting('hotline.exchange_in_hand', true), '')::uuid);
            alter table hotline.attachment_pieces enable row level security;
            create policy exchange_in_hand on hotline.attachment_pieces
                using (exchange_id = nullif(current_setting('hotline.exchange_in_hand', true), '')::uuid)
                with check (exchange_id = nullif(current_setting('hotline.exchange_in_hand', true), '')::uuid);
            """
        );

        // Pieces are ciphertext, which no compression makes shorter.
        migrationBuilder.Sql("alter table hotline.attachment_pieces alter column content set storage external;");

        // The pieces of a file are written before the exchange is held, and so before the row to which they belong: that it is there is
        // asked when the transaction ends.
        migrationBuilder.Sql(
            """
            alter table hotline.attachment_pieces
                alter constraint "FK_attachment_pieces_attachments_attachment_id" deferrable initially deferred;
            """
        );

        // Deferred: of two changes at once the later one has to fail by its version (412), not by the number of its child.
        migrationBuilder.Sql(
            """
            alter table hotline.timeline add constraint ux_timeline_number unique (exchange_id, number) deferrable initially deferred;
            alter table hotline.people add constraint ux_people_number unique (exchange_id, number) deferrable initially deferred;
            alter table hotline.verifications add constraint ux_verifications_number unique (exchange_id, number) deferrable initially deferred;
            alter table hotline.replies add constraint ux_replies_number unique (exchange_id, number) deferrable initially deferred;
            alter table hotline.corrections add constraint ux_corrections_number unique (exchange_id, number) deferrable initially deferred;
            alter table hotline.clocks add constraint ux_clocks_number unique (exchange_id, kind, number) deferrable initially deferred;
            alter table hotline.channel_states
                add constraint ux_channel_states_number unique (channel_id, number) deferrable initially deferred;
            alter table hotline.forwardings add constraint ux_forwardings_number unique (exchange_id, number) deferrable initially deferred;
            alter table hotline.recall_confirmations
                add constraint ux_recall_confirmations_number unique (exchange_id, number) deferrable initially deferred;
            """
        );

        migrationBuilder.Sql(
            """
            create index ix_exchanges_partner on hotline.exchanges (partner, received_or_sent_at desc, id desc);
            create index ix_exchanges_logged_by_desk on hotline.exchanges (logged_by_desk, received_or_sent_at desc, id desc);
            create index ix_exchanges_waiting on hotline.exchanges (desk, waiting_for) where waiting_for <> 'nobody';
            create index ix_exchanges_offered on hotline.exchanges (offer_desk) where offer_desk is not null;
            create unique index ux_exchange_links_pair
                on hotline.exchange_links (least(from_id, to_id), greatest(from_id, to_id)) where removed_at is null;
            """
        );

        // The text of an exchange is opened many times a day; the first opening by each account is the one that counts.
        migrationBuilder.Sql(
            """
            create unique index ux_readings_text on hotline.readings (exchange_id, by_account, ((at at time zone 'Asia/Ho_Chi_Minh')::date))
                where what = 'text';
            """
        );
    }
}
