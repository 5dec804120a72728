using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Repatriation.Data.Migrations
{
    /// <inheritdoc />
    public partial class Protections : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "protected_on",
                schema: "repatriation",
                table: "persons",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "protection",
                schema: "repatriation",
                table: "persons",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "protections",
                schema: "repatriation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    asked_by = table.Column<string>(type: "text", nullable: false),
                    asked_on = table.Column<DateOnly>(type: "date", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    decided_by = table.Column<string>(type: "text", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: true),
                    by_account = table.Column<Guid>(type: "uuid", nullable: false),
                    by_agency = table.Column<string>(type: "text", nullable: false),
                    by_desk = table.Column<string>(type: "text", nullable: false),
                    by_name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_protections", x => x.id);
                    table.CheckConstraint("ck_protections_asked", "state <> 'asked' or (decided_on is null and ended_on is null)");
                    table.CheckConstraint("ck_protections_decided", "(decided_on is null) = (decided_by is null)");
                    table.CheckConstraint("ck_protections_reason", "state in ('asked', 'granted') or reason is not null");
                    table.CheckConstraint("ck_protections_until", "valid_until >= valid_from");
                    table.ForeignKey(
                        name: "FK_protections_persons_person_id",
                        column: x => x.person_id,
                        principalSchema: "repatriation",
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_protections_person",
                schema: "repatriation",
                table: "protections",
                columns: new[] { "person_id", "asked_on" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "protections",
                schema: "repatriation");

            migrationBuilder.DropColumn(
                name: "protected_on",
                schema: "repatriation",
                table: "persons");

            migrationBuilder.DropColumn(
                name: "protection",
                schema: "repatriation",
                table: "persons");
        }
    }
}
