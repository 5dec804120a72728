using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Meetings.Data.Migrations
{
    /// <inheritdoc />
    public partial class Outcomes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<Guid>(
                name: "meeting_id",
                schema: "meetings",
                table: "timeline",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AddColumn<Guid>(
                name: "action_item_id",
                schema: "meetings",
                table: "timeline",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "action_items",
                schema: "meetings",
                table: "meetings",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "followed_up_at",
                schema: "meetings",
                table: "meetings",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "action_items",
                schema: "meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting = table.Column<string>(type: "text", nullable: false),
                    series_owner = table.Column<string>(type: "text", nullable: false),
                    framework = table.Column<string>(type: "text", nullable: true),
                    instrument = table.Column<string>(type: "text", nullable: true),
                    partner = table.Column<string>(type: "text", nullable: true),
                    series = table.Column<string>(type: "text", nullable: false),
                    keeper = table.Column<string>(type: "text", nullable: false),
                    closed = table.Column<bool>(type: "boolean", nullable: false),
                    decision = table.Column<int>(type: "integer", nullable: false),
                    commitment = table.Column<int>(type: "integer", nullable: true),
                    title = table.Column<string>(type: "text", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    owed_by_them = table.Column<bool>(type: "boolean", nullable: false),
                    counterpart_unit = table.Column<string>(type: "text", nullable: true),
                    measure = table.Column<string>(type: "text", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: false),
                    due = table.Column<DateOnly>(type: "date", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    done_on = table.Column<DateOnly>(type: "date", nullable: true),
                    dropped_on = table.Column<DateOnly>(type: "date", nullable: true),
                    carried_to = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_action_items", x => x.id);
                    table.ForeignKey(
                        name: "FK_action_items_meetings_carried_to",
                        column: x => x.carried_to,
                        principalSchema: "meetings",
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_action_items_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalSchema: "meetings",
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "decisions",
                schema: "meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    closed = table.Column<bool>(type: "boolean", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_decisions", x => x.id);
                    table.ForeignKey(
                        name: "FK_decisions_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalSchema: "meetings",
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "minutes",
                schema: "meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    language = table.Column<string>(type: "text", nullable: false),
                    published = table.Column<int>(type: "integer", nullable: true),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    published_by = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_minutes", x => x.id);
                    table.ForeignKey(
                        name: "FK_minutes_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalSchema: "meetings",
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "action_item_carries",
                schema: "meetings",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    action_item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    from_meeting = table.Column<string>(type: "text", nullable: false),
                    to_meeting = table.Column<string>(type: "text", nullable: true),
                    former_due = table.Column<DateOnly>(type: "date", nullable: false),
                    due = table.Column<DateOnly>(type: "date", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_action_item_carries", x => new { x.action_item_id, x.number });
                    table.ForeignKey(
                        name: "FK_action_item_carries_action_items_action_item_id",
                        column: x => x.action_item_id,
                        principalSchema: "meetings",
                        principalTable: "action_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "action_item_links",
                schema: "meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    action_item_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_action_item_links", x => x.id);
                    table.ForeignKey(
                        name: "FK_action_item_links_action_items_action_item_id",
                        column: x => x.action_item_id,
                        principalSchema: "meetings",
                        principalTable: "action_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "action_item_progress",
                schema: "meetings",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    action_item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    done = table.Column<string>(type: "text", nullable: false),
                    hinders = table.Column<string>(type: "text", nullable: true),
                    by = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_action_item_progress", x => new { x.action_item_id, x.number });
                    table.ForeignKey(
                        name: "FK_action_item_progress_action_items_action_item_id",
                        column: x => x.action_item_id,
                        principalSchema: "meetings",
                        principalTable: "action_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "commitments",
                schema: "meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    owed_by_them = table.Column<bool>(type: "boolean", nullable: false),
                    decision_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commitments", x => x.id);
                    table.ForeignKey(
                        name: "FK_commitments_decisions_decision_id",
                        column: x => x.decision_id,
                        principalSchema: "meetings",
                        principalTable: "decisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "minutes_texts",
                schema: "meetings",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    minutes_id = table.Column<Guid>(type: "uuid", nullable: false),
                    goes_on_from = table.Column<int[]>(type: "integer[]", nullable: false),
                    body = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_minutes_texts", x => new { x.minutes_id, x.number });
                    table.ForeignKey(
                        name: "FK_minutes_texts_minutes_minutes_id",
                        column: x => x.minutes_id,
                        principalSchema: "meetings",
                        principalTable: "minutes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_timeline_action_item_id",
                schema: "meetings",
                table: "timeline",
                column: "action_item_id");

            migrationBuilder.CreateIndex(
                name: "ux_action_item_links",
                schema: "meetings",
                table: "action_item_links",
                columns: new[] { "action_item_id", "reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_action_items_agency",
                schema: "meetings",
                table: "action_items",
                columns: new[] { "agency", "due", "reference" });

            migrationBuilder.CreateIndex(
                name: "ix_action_items_carried_to",
                schema: "meetings",
                table: "action_items",
                column: "carried_to");

            migrationBuilder.CreateIndex(
                name: "ix_action_items_due",
                schema: "meetings",
                table: "action_items",
                columns: new[] { "due", "reference" });

            migrationBuilder.CreateIndex(
                name: "ix_action_items_meeting",
                schema: "meetings",
                table: "action_items",
                column: "meeting_id");

            migrationBuilder.CreateIndex(
                name: "ix_action_items_open",
                schema: "meetings",
                table: "action_items",
                columns: new[] { "due", "reference" },
                filter: "status in ('open', 'underWay')");

            migrationBuilder.CreateIndex(
                name: "ix_action_items_series",
                schema: "meetings",
                table: "action_items",
                columns: new[] { "series_owner", "series", "due" });

            migrationBuilder.CreateIndex(
                name: "ux_action_items_reference",
                schema: "meetings",
                table: "action_items",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_commitments_decision_id",
                schema: "meetings",
                table: "commitments",
                column: "decision_id");

            migrationBuilder.CreateIndex(
                name: "ux_decisions_number",
                schema: "meetings",
                table: "decisions",
                columns: new[] { "meeting_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_minutes_language",
                schema: "meetings",
                table: "minutes",
                columns: new[] { "meeting_id", "language" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_timeline_action_items_action_item_id",
                schema: "meetings",
                table: "timeline",
                column: "action_item_id",
                principalSchema: "meetings",
                principalTable: "action_items",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_timeline_action_items_action_item_id",
                schema: "meetings",
                table: "timeline");

            migrationBuilder.DropTable(
                name: "action_item_carries",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "action_item_links",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "action_item_progress",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "commitments",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "minutes_texts",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "action_items",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "decisions",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "minutes",
                schema: "meetings");

            migrationBuilder.DropIndex(
                name: "IX_timeline_action_item_id",
                schema: "meetings",
                table: "timeline");

            migrationBuilder.DropColumn(
                name: "action_item_id",
                schema: "meetings",
                table: "timeline");

            migrationBuilder.DropColumn(
                name: "action_items",
                schema: "meetings",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "followed_up_at",
                schema: "meetings",
                table: "meetings");

            migrationBuilder.AlterColumn<Guid>(
                name: "meeting_id",
                schema: "meetings",
                table: "timeline",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);
        }
    }
}
