using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Meetings.Data.Migrations
{
    /// <inheritdoc />
    public partial class Series : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "cancelled_at",
                schema: "meetings",
                table: "meetings",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "closed",
                schema: "meetings",
                table: "meetings",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "day_open",
                schema: "meetings",
                table: "meetings",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "held_at",
                schema: "meetings",
                table: "meetings",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "interpreters",
                schema: "meetings",
                table: "meetings",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string[]>(
                name: "languages",
                schema: "meetings",
                table: "meetings",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]);

            migrationBuilder.AddColumn<string>(
                name: "like",
                schema: "meetings",
                table: "meetings",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "merged_into",
                schema: "meetings",
                table: "meetings",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "merged_into_reference",
                schema: "meetings",
                table: "meetings",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "report_number",
                schema: "meetings",
                table: "meetings",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "reported_at",
                schema: "meetings",
                table: "meetings",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "agenda_items",
                schema: "meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    held_on = table.Column<DateOnly>(type: "date", nullable: true),
                    time = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    presenter = table.Column<string>(type: "text", nullable: true),
                    closed = table.Column<bool>(type: "boolean", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agenda_items", x => x.id);
                    table.ForeignKey(
                        name: "FK_agenda_items_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalSchema: "meetings",
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "known_instruments",
                schema: "meetings",
                columns: table => new
                {
                    code = table.Column<string>(type: "text", nullable: false),
                    partner = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_known_instruments", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "past_meetings",
                schema: "meetings",
                columns: table => new
                {
                    owner = table.Column<string>(type: "text", nullable: false),
                    series = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    first_day = table.Column<DateOnly>(type: "date", nullable: true),
                    last_day = table.Column<DateOnly>(type: "date", nullable: true),
                    place_vi = table.Column<string>(type: "text", nullable: true),
                    place_en = table.Column<string>(type: "text", nullable: true),
                    planned_year = table.Column<int>(type: "integer", nullable: true),
                    unverified = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_past_meetings", x => new { x.owner, x.series, x.number });
                });

            migrationBuilder.CreateTable(
                name: "postponements",
                schema: "meetings",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    former_from = table.Column<DateTime>(type: "timestamp without time zone", nullable: true),
                    former_to = table.Column<DateTime>(type: "timestamp without time zone", nullable: true),
                    former_zone = table.Column<string>(type: "text", nullable: false),
                    former_place = table.Column<string>(type: "text", nullable: true),
                    from = table.Column<DateTime>(type: "timestamp without time zone", nullable: true),
                    to = table.Column<DateTime>(type: "timestamp without time zone", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_postponements", x => new { x.meeting_id, x.number });
                    table.ForeignKey(
                        name: "FK_postponements_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalSchema: "meetings",
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "series",
                schema: "meetings",
                columns: table => new
                {
                    owner = table.Column<string>(type: "text", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_series", x => new { x.owner, x.code });
                });

            migrationBuilder.CreateIndex(
                name: "IX_agenda_items_meeting_id",
                schema: "meetings",
                table: "agenda_items",
                column: "meeting_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "agenda_items",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "known_instruments",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "past_meetings",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "postponements",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "series",
                schema: "meetings");

            migrationBuilder.DropColumn(
                name: "cancelled_at",
                schema: "meetings",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "closed",
                schema: "meetings",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "day_open",
                schema: "meetings",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "held_at",
                schema: "meetings",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "interpreters",
                schema: "meetings",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "languages",
                schema: "meetings",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "like",
                schema: "meetings",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "merged_into",
                schema: "meetings",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "merged_into_reference",
                schema: "meetings",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "report_number",
                schema: "meetings",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "reported_at",
                schema: "meetings",
                table: "meetings");
        }
    }
}
