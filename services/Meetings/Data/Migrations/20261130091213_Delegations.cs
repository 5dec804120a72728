using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Meetings.Data.Migrations
{
    /// <inheritdoc />
    public partial class Delegations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string[]>(
                name: "agencies",
                schema: "meetings",
                table: "meetings",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]);

            migrationBuilder.CreateTable(
                name: "delegations",
                schema: "meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    due = table.Column<DateOnly>(type: "date", nullable: false),
                    letter = table.Column<string>(type: "text", nullable: true),
                    decision_number = table.Column<string>(type: "text", nullable: true),
                    approved_on = table.Column<DateOnly>(type: "date", nullable: true),
                    authority = table.Column<string>(type: "text", nullable: true),
                    head = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delegations", x => x.id);
                    table.ForeignKey(
                        name: "FK_delegations_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalSchema: "meetings",
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "asked_agencies",
                schema: "meetings",
                columns: table => new
                {
                    agency = table.Column<string>(type: "text", nullable: false),
                    delegation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    quota = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asked_agencies", x => new { x.delegation_id, x.agency });
                    table.ForeignKey(
                        name: "FK_asked_agencies_delegations_delegation_id",
                        column: x => x.delegation_id,
                        principalSchema: "meetings",
                        principalTable: "delegations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "delegates",
                schema: "meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: true),
                    name = table.Column<string>(type: "text", nullable: false),
                    name_key = table.Column<string>(type: "text", nullable: false),
                    post = table.Column<string>(type: "text", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    replaced_by = table.Column<Guid>(type: "uuid", nullable: true),
                    replaced_reason = table.Column<string>(type: "text", nullable: true),
                    delegation_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delegates", x => x.id);
                    table.ForeignKey(
                        name: "FK_delegates_delegations_delegation_id",
                        column: x => x.delegation_id,
                        principalSchema: "meetings",
                        principalTable: "delegations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "attended_days",
                schema: "meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    on_day = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    member_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attended_days", x => x.id);
                    table.ForeignKey(
                        name: "FK_attended_days_delegates_member_id",
                        column: x => x.member_id,
                        principalSchema: "meetings",
                        principalTable: "delegates",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_attended_days_member_id",
                schema: "meetings",
                table: "attended_days",
                column: "member_id");

            migrationBuilder.CreateIndex(
                name: "IX_delegates_delegation_id",
                schema: "meetings",
                table: "delegates",
                column: "delegation_id");

            migrationBuilder.CreateIndex(
                name: "ix_delegates_name",
                schema: "meetings",
                table: "delegates",
                column: "name_key");

            migrationBuilder.CreateIndex(
                name: "ux_delegations_meeting",
                schema: "meetings",
                table: "delegations",
                column: "meeting_id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "asked_agencies",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "attended_days",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "delegates",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "delegations",
                schema: "meetings");

            migrationBuilder.DropColumn(
                name: "agencies",
                schema: "meetings",
                table: "meetings");
        }
    }
}
