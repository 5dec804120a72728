using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Hotline.Data.Migrations
{
    /// <summary>What became of the answer owed, kept with the exchange, so that nothing that follows takes lateness out of the figures.</summary>
    public partial class AnswerTimeliness : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "answer_timeliness",
                schema: "hotline",
                table: "exchanges",
                type: "text",
                nullable: true);

            // What is on record is judged as the domain judges it now, round by round.
            migrationBuilder.Sql(
                """
                update hotline.exchanges e set answer_timeliness = case
                    when exists (select 1 from hotline.clocks c where c.exchange_id = e.id and c.kind = 'answer' and c.met_at is not null and coalesce(c.paused_at, c.met_at) > c.due_at) then 'late'
                    when e.status = 'closed' and e.recall_at is null and e.answered_at is null
                        and not exists (select 1 from hotline.replies r where r.exchange_id = e.id and r.kind = 'final') then 'closedUnanswered'
                    when exists (select 1 from hotline.clocks c where c.exchange_id = e.id and c.kind = 'answer' and c.stopped_at is not null and coalesce(c.paused_at, c.stopped_at) > c.due_at) then 'late'
                    when exists (select 1 from hotline.clocks c where c.exchange_id = e.id and c.kind = 'answer' and c.met_at is not null) then 'inTime'
                end
                where e.kind <> 'result' and e.status not in ('voided', 'drafted');
                """
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_exchanges_timeliness",
                schema: "hotline",
                table: "exchanges",
                sql: "answer_timeliness in ('inTime', 'late', 'closedUnanswered')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_exchanges_timeliness",
                schema: "hotline",
                table: "exchanges");

            migrationBuilder.DropColumn(
                name: "answer_timeliness",
                schema: "hotline",
                table: "exchanges");
        }
    }
}
