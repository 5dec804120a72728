using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Agreements.Data.Migrations
{
    /// <inheritdoc />
    public partial class Activities : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "activity_id",
                schema: "agreements",
                table: "timeline",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "activities",
                schema: "agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    instrument_id = table.Column<Guid>(type: "uuid", nullable: false),
                    instrument = table.Column<string>(type: "text", nullable: false),
                    partner = table.Column<string>(type: "text", nullable: false),
                    lead_agency = table.Column<string>(type: "text", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    first_year = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    owner = table.Column<string>(type: "text", nullable: false),
                    partner_unit = table.Column<string>(type: "text", nullable: true),
                    due = table.Column<DateOnly>(type: "date", nullable: false),
                    indicator = table.Column<string>(type: "text", nullable: true),
                    baseline = table.Column<decimal>(type: "numeric", nullable: true),
                    goal = table.Column<decimal>(type: "numeric", nullable: true),
                    task = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    percent = table.Column<int>(type: "integer", nullable: true),
                    done_on = table.Column<DateOnly>(type: "date", nullable: true),
                    dropped_on = table.Column<DateOnly>(type: "date", nullable: true),
                    carried_over = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activities", x => x.id);
                    table.ForeignKey(
                        name: "FK_activities_instruments_instrument_id",
                        column: x => x.instrument_id,
                        principalSchema: "agreements",
                        principalTable: "instruments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reference_counters",
                schema: "agreements",
                columns: table => new
                {
                    prefix = table.Column<string>(type: "text", nullable: false),
                    scope = table.Column<string>(type: "text", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    last = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reference_counters", x => new { x.prefix, x.scope, x.year });
                });

            migrationBuilder.CreateTable(
                name: "activity_evidence",
                schema: "agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    activity_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activity_evidence", x => x.id);
                    table.ForeignKey(
                        name: "FK_activity_evidence_activities_activity_id",
                        column: x => x.activity_id,
                        principalSchema: "agreements",
                        principalTable: "activities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "activity_progress",
                schema: "agreements",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    activity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    percent = table.Column<int>(type: "integer", nullable: true),
                    value = table.Column<decimal>(type: "numeric", nullable: true),
                    done = table.Column<string>(type: "text", nullable: false),
                    hinders = table.Column<string>(type: "text", nullable: true),
                    by = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activity_progress", x => new { x.activity_id, x.number });
                    table.ForeignKey(
                        name: "FK_activity_progress_activities_activity_id",
                        column: x => x.activity_id,
                        principalSchema: "agreements",
                        principalTable: "activities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_timeline_activity_id",
                schema: "agreements",
                table: "timeline",
                column: "activity_id");

            migrationBuilder.CreateIndex(
                name: "IX_activities_instrument_id",
                schema: "agreements",
                table: "activities",
                column: "instrument_id");

            migrationBuilder.CreateIndex(
                name: "ix_activities_open",
                schema: "agreements",
                table: "activities",
                columns: new[] { "due", "reference" },
                filter: "status in ('agreed', 'running')");

            migrationBuilder.CreateIndex(
                name: "ix_activities_owner",
                schema: "agreements",
                table: "activities",
                columns: new[] { "owner", "due" });

            migrationBuilder.CreateIndex(
                name: "ix_activities_year",
                schema: "agreements",
                table: "activities",
                columns: new[] { "year", "due", "reference" });

            migrationBuilder.CreateIndex(
                name: "ux_activities_reference",
                schema: "agreements",
                table: "activities",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_activity_evidence",
                schema: "agreements",
                table: "activity_evidence",
                columns: new[] { "activity_id", "kind", "reference" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_timeline_activities_activity_id",
                schema: "agreements",
                table: "timeline",
                column: "activity_id",
                principalSchema: "agreements",
                principalTable: "activities",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_timeline_activities_activity_id",
                schema: "agreements",
                table: "timeline");

            migrationBuilder.DropTable(
                name: "activity_evidence",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "activity_progress",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "reference_counters",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "activities",
                schema: "agreements");

            migrationBuilder.DropIndex(
                name: "IX_timeline_activity_id",
                schema: "agreements",
                table: "timeline");

            migrationBuilder.DropColumn(
                name: "activity_id",
                schema: "agreements",
                table: "timeline");
        }
    }
}
