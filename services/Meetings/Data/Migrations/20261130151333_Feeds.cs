using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Meetings.Data.Migrations
{
    /// <inheritdoc />
    public partial class Feeds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "changed_at",
                schema: "meetings",
                table: "meetings",
                type: "timestamp with time zone",
                nullable: false,
                defaultValueSql: "now()");

            // What was changed before is as old as the last that happened to it.
            migrationBuilder.Sql(
                """
                update meetings.meetings m
                set changed_at = coalesce((select max(t.at) from meetings.timeline t where t.meeting_id = m.id), m.announced_at)
                """);

            migrationBuilder.CreateTable(
                name: "feeds",
                schema: "meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    scope = table.Column<string>(type: "text", nullable: false),
                    language = table.Column<string>(type: "text", nullable: false),
                    secret_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    account = table.Column<Guid>(type: "uuid", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    desk = table.Column<string>(type: "text", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    revoked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_feeds", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_meetings_agencies",
                schema: "meetings",
                table: "meetings",
                column: "agencies")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_meetings_desk",
                schema: "meetings",
                table: "meetings",
                column: "desk");

            migrationBuilder.CreateIndex(
                name: "ix_action_items_owner",
                schema: "meetings",
                table: "action_items",
                columns: new[] { "series_owner", "due", "reference" });

            migrationBuilder.CreateIndex(
                name: "ix_feeds_agency",
                schema: "meetings",
                table: "feeds",
                columns: new[] { "agency", "opened_at" },
                filter: "revoked_at is null");

            migrationBuilder.CreateIndex(
                name: "ux_feeds_secret",
                schema: "meetings",
                table: "feeds",
                column: "secret_hash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "feeds",
                schema: "meetings");

            migrationBuilder.DropIndex(
                name: "ix_meetings_agencies",
                schema: "meetings",
                table: "meetings");

            migrationBuilder.DropIndex(
                name: "ix_meetings_desk",
                schema: "meetings",
                table: "meetings");

            migrationBuilder.DropIndex(
                name: "ix_action_items_owner",
                schema: "meetings",
                table: "action_items");

            migrationBuilder.DropColumn(
                name: "changed_at",
                schema: "meetings",
                table: "meetings");
        }
    }
}
