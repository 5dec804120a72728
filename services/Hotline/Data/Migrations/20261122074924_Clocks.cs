using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Hotline.Data.Migrations
{
    /// <summary>The clocks of an exchange, in place of its one answer time, and what the sweeper says of them.</summary>
    public partial class Clocks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_exchanges_due",
                schema: "hotline",
                table: "exchanges");

            migrationBuilder.CreateTable(
                name: "clocks",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    warn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    paused_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    met_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    stopped_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    pauses = table.Column<string>(type: "jsonb", nullable: false),
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: false),
                    amount = table.Column<decimal>(type: "numeric", nullable: false),
                    calendar = table.Column<string>(type: "text", nullable: false),
                    instrument = table.Column<string>(type: "text", nullable: true),
                    source = table.Column<string>(type: "text", nullable: false),
                    unit = table.Column<string>(type: "text", nullable: false),
                    unverified = table.Column<bool>(type: "boolean", nullable: false),
                    warn_before = table.Column<decimal>(type: "numeric", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clocks", x => x.id);
                    table.CheckConstraint("ck_clocks_end", "met_at is null or stopped_at is null");
                    table.CheckConstraint("ck_clocks_kind", "kind in ('classification', 'acknowledgement', 'answer', 'verification')");
                    table.CheckConstraint("ck_clocks_times", "warn_at <= due_at and started_at <= due_at");
                    table.ForeignKey(
                        name: "FK_clocks_exchanges_exchange_id",
                        column: x => x.exchange_id,
                        principalSchema: "hotline",
                        principalTable: "exchanges",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "clock_alerts",
                schema: "hotline",
                columns: table => new
                {
                    clock_id = table.Column<Guid>(type: "uuid", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: false),
                    desk = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clock_alerts", x => new { x.clock_id, x.level, x.due_at });
                    table.CheckConstraint("ck_clock_alerts_level", "level in ('warning', 'escalation')");
                    table.ForeignKey(
                        name: "FK_clock_alerts_clocks_clock_id",
                        column: x => x.clock_id,
                        principalSchema: "hotline",
                        principalTable: "clocks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_clock_alerts_exchange",
                schema: "hotline",
                table: "clock_alerts",
                column: "exchange_id");

            migrationBuilder.CreateIndex(
                name: "ix_clocks_due",
                schema: "hotline",
                table: "clocks",
                column: "due_at",
                filter: "met_at is null and stopped_at is null and paused_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_clocks_exchange_id",
                schema: "hotline",
                table: "clocks",
                column: "exchange_id");

            migrationBuilder.CreateIndex(
                name: "ix_clocks_warn",
                schema: "hotline",
                table: "clocks",
                column: "warn_at",
                filter: "met_at is null and stopped_at is null and paused_at is null");

            // Deferred: of two changes at once the later one has to fail by its version (412), not by the number of its child.
            migrationBuilder.Sql(
                """
                alter table hotline.clocks add constraint ux_clocks_number unique (exchange_id, kind, number) deferrable initially deferred;
                """
            );

            // What was logged before has its answer time as columns; they stay for the code before this one (R16), the next release drops them.
            migrationBuilder.Sql(
                """
                insert into hotline.clocks (id, exchange_id, kind, number, started_at, due_at, warn_at, met_at, stopped_at, pauses,
                    amount, unit, calendar, warn_before, source, unverified)
                select gen_random_uuid(), id, 'answer', 1, answer_due - make_interval(hours => answer_rule_hours), answer_due, answer_due, answered_at,
                    case when answered_at is null and status in ('closed', 'voided') then coalesce(closed_at, logged_at) end, '[]',
                    answer_rule_hours, 'calendarHours', 'vn', 0, answer_rule_source, answer_rule_unverified
                from hotline.exchanges where answer_due is not null;
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "clock_alerts",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "clocks",
                schema: "hotline");

            migrationBuilder.AddCheckConstraint(
                name: "ck_exchanges_due",
                schema: "hotline",
                table: "exchanges",
                sql: "(answer_due is null) = (answer_rule_hours is null)");
        }
    }
}
