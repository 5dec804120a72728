using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Hotline.Data.Migrations
{
    /// <summary>What the model can't say: row-level security of the protected details (R20), and indexes over parts of a record.</summary>
    public partial class Guards : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // A session sees and writes only the details of the exchange that its transaction has taken in hand; without it, none.
            migrationBuilder.Sql(
                """
                alter table hotline.person_details enable row level security;
                create policy exchange_in_hand on hotline.person_details
                    using (exchange_id = nullif(current_setting('hotline.exchange_in_hand', true), '')::uuid)
                    with check (exchange_id = nullif(current_setting('hotline.exchange_in_hand', true), '')::uuid);
                """
            );

            // Deferred: of two changes at once the later one has to fail by its version (412), not by the number of its child.
            migrationBuilder.Sql(
                """
                alter table hotline.timeline add constraint ux_timeline_number unique (exchange_id, number) deferrable initially deferred;
                alter table hotline.people add constraint ux_people_number unique (exchange_id, number) deferrable initially deferred;
                """
            );

            migrationBuilder.Sql(
                """
                create index ix_exchanges_partner on hotline.exchanges (partner, received_or_sent_at desc, id desc);
                create index ix_exchanges_logged_by_desk on hotline.exchanges (logged_by_desk, received_or_sent_at desc, id desc);
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                drop index hotline.ix_exchanges_logged_by_desk;
                drop index hotline.ix_exchanges_partner;
                alter table hotline.people drop constraint ux_people_number;
                alter table hotline.timeline drop constraint ux_timeline_number;
                drop policy exchange_in_hand on hotline.person_details;
                alter table hotline.person_details disable row level security;
                """
            );
        }
    }
}
