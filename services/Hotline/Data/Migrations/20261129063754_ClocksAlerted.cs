using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Hotline.Data.Migrations
{
    /// <inheritdoc />
    public partial class ClocksAlerted : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "escalated_for",
                schema: "hotline",
                table: "clocks",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "warned_for",
                schema: "hotline",
                table: "clocks",
                type: "timestamp with time zone",
                nullable: true);

            // Of whom the desk has been told already it is not told again.
            migrationBuilder.Sql(
                """
                update hotline.clocks c set warned_for = a.due_at
                from hotline.clock_alerts a where a.clock_id = c.id and a.due_at = c.due_at;
                update hotline.clocks c set escalated_for = a.due_at
                from hotline.clock_alerts a where a.clock_id = c.id and a.due_at = c.due_at and a.level = 'escalation';
                """);

            migrationBuilder.CreateIndex(
                name: "ix_clocks_to_escalate",
                schema: "hotline",
                table: "clocks",
                column: "due_at",
                filter: "met_at is null and stopped_at is null and paused_at is null and escalated_for is distinct from due_at");

            migrationBuilder.CreateIndex(
                name: "ix_clocks_to_warn",
                schema: "hotline",
                table: "clocks",
                column: "warn_at",
                filter: "met_at is null and stopped_at is null and paused_at is null and warned_for is distinct from due_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_clocks_to_escalate",
                schema: "hotline",
                table: "clocks");

            migrationBuilder.DropIndex(
                name: "ix_clocks_to_warn",
                schema: "hotline",
                table: "clocks");

            migrationBuilder.DropColumn(
                name: "escalated_for",
                schema: "hotline",
                table: "clocks");

            migrationBuilder.DropColumn(
                name: "warned_for",
                schema: "hotline",
                table: "clocks");
        }
    }
}
