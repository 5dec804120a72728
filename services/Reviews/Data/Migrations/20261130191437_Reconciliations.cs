using System;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Reviews.Data.Migrations
{
    /// <inheritdoc />
    public partial class Reconciliations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "count_answers",
                schema: "reviews",
                columns: table => new
                {
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner = table.Column<string>(type: "text", nullable: false),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    answer = table.Column<JsonElement>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_count_answers", x => new { x.request_id, x.owner });
                });

            migrationBuilder.CreateTable(
                name: "reconciliations",
                schema: "reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    night = table.Column<DateOnly>(type: "date", nullable: true),
                    lease_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    outcome = table.Column<JsonElement>(type: "jsonb", nullable: true),
                    running = table.Column<bool>(type: "boolean", nullable: false, computedColumnSql: "ended_at is null", stored: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reconciliations", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_reconciliations_asked_at",
                schema: "reviews",
                table: "reconciliations",
                column: "asked_at");

            migrationBuilder.CreateIndex(
                name: "ux_reconciliations_night",
                schema: "reviews",
                table: "reconciliations",
                column: "night",
                unique: true,
                filter: "night is not null");

            migrationBuilder.CreateIndex(
                name: "ux_reconciliations_running",
                schema: "reviews",
                table: "reconciliations",
                column: "running",
                unique: true,
                filter: "running");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "count_answers",
                schema: "reviews");

            migrationBuilder.DropTable(
                name: "reconciliations",
                schema: "reviews");
        }
    }
}
