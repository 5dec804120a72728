using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Meetings.Data.Migrations
{
    /// <inheritdoc />
    public partial class Briefings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "counterpart_unit",
                schema: "meetings",
                table: "meetings",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "of_desk",
                schema: "meetings",
                table: "meetings",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "of_desk",
                schema: "meetings",
                table: "feeds",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "desk",
                schema: "meetings",
                table: "action_items",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "of_desk",
                schema: "meetings",
                table: "action_items",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            // Until now the keeper's desk was read from the first entry of the timeline.
            migrationBuilder.Sql(
                "update meetings.action_items item set desk = meeting.desk from meetings.meetings meeting where meeting.id = item.meeting_id"
            );

            migrationBuilder.CreateTable(
                name: "known_records",
                schema: "meetings",
                columns: table => new
                {
                    reference = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    owner = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    type = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_known_records", x => x.reference);
                });

            migrationBuilder.CreateTable(
                name: "meeting_record_links",
                schema: "meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    target = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    removed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    by_account = table.Column<Guid>(type: "uuid", nullable: false),
                    by_agency = table.Column<string>(type: "text", nullable: false),
                    by_desk = table.Column<string>(type: "text", nullable: false),
                    by_name = table.Column<string>(type: "text", nullable: false),
                    removed_by_account = table.Column<Guid>(type: "uuid", nullable: true),
                    removed_by_agency = table.Column<string>(type: "text", nullable: true),
                    removed_by_desk = table.Column<string>(type: "text", nullable: true),
                    removed_by_name = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meeting_record_links", x => x.id);
                    table.ForeignKey(
                        name: "FK_meeting_record_links_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalSchema: "meetings",
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_meetings_briefings",
                schema: "meetings",
                table: "meetings",
                columns: new[] { "desk", "starts_at", "id" },
                descending: new[] { false, true, true },
                filter: "of_desk");

            migrationBuilder.CreateIndex(
                name: "ix_action_items_briefings",
                schema: "meetings",
                table: "action_items",
                columns: new[] { "desk", "due", "reference" },
                filter: "of_desk");

            migrationBuilder.CreateIndex(
                name: "ix_meeting_record_links_target",
                schema: "meetings",
                table: "meeting_record_links",
                column: "target",
                filter: "removed_at is null");

            migrationBuilder.CreateIndex(
                name: "ux_meeting_record_links",
                schema: "meetings",
                table: "meeting_record_links",
                columns: new[] { "meeting_id", "target", "kind" },
                unique: true,
                filter: "removed_at is null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "known_records",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "meeting_record_links",
                schema: "meetings");

            migrationBuilder.DropIndex(
                name: "ix_meetings_briefings",
                schema: "meetings",
                table: "meetings");

            migrationBuilder.DropIndex(
                name: "ix_action_items_briefings",
                schema: "meetings",
                table: "action_items");

            migrationBuilder.DropColumn(
                name: "counterpart_unit",
                schema: "meetings",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "of_desk",
                schema: "meetings",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "of_desk",
                schema: "meetings",
                table: "feeds");

            migrationBuilder.DropColumn(
                name: "desk",
                schema: "meetings",
                table: "action_items");

            migrationBuilder.DropColumn(
                name: "of_desk",
                schema: "meetings",
                table: "action_items");
        }
    }
}
