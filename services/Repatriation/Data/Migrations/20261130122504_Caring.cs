using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Repatriation.Data.Migrations
{
    /// <inheritdoc />
    public partial class Caring : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "in_need",
                schema: "repatriation",
                table: "persons",
                type: "boolean",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "need_seen_at",
                schema: "repatriation",
                table: "persons",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "protected_until",
                schema: "repatriation",
                table: "persons",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "care",
                schema: "repatriation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    type = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    provider = table.Column<string>(type: "text", nullable: true),
                    given_by = table.Column<string>(type: "text", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    moved_on = table.Column<DateOnly>(type: "date", nullable: true),
                    outcome = table.Column<string>(type: "text", nullable: true),
                    result = table.Column<string>(type: "text", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: true),
                    by_account = table.Column<Guid>(type: "uuid", nullable: false),
                    by_agency = table.Column<string>(type: "text", nullable: false),
                    by_desk = table.Column<string>(type: "text", nullable: false),
                    by_name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_care", x => x.id);
                    table.CheckConstraint("ck_care_consent", "(type = 'consent') = (given_by is not null)");
                    table.CheckConstraint("ck_care_visit_due", "type <> 'visit' or due_on is not null");
                    table.CheckConstraint("ck_care_visit_outcome", "type <> 'visit' or state <> 'done' or outcome is not null");
                    table.ForeignKey(
                        name: "FK_care_persons_person_id",
                        column: x => x.person_id,
                        principalSchema: "repatriation",
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_protections_until",
                schema: "repatriation",
                table: "protections",
                columns: new[] { "valid_until", "id" },
                filter: "state = 'granted' and valid_until is not null");

            migrationBuilder.CreateIndex(
                name: "ix_care_due",
                schema: "repatriation",
                table: "care",
                columns: new[] { "due_on", "id" },
                filter: "state = 'planned'");

            migrationBuilder.CreateIndex(
                name: "ix_care_person",
                schema: "repatriation",
                table: "care",
                columns: new[] { "person_id", "from" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "care",
                schema: "repatriation");

            migrationBuilder.DropIndex(
                name: "ix_protections_until",
                schema: "repatriation",
                table: "protections");

            migrationBuilder.DropColumn(
                name: "in_need",
                schema: "repatriation",
                table: "persons");

            migrationBuilder.DropColumn(
                name: "need_seen_at",
                schema: "repatriation",
                table: "persons");

            migrationBuilder.DropColumn(
                name: "protected_until",
                schema: "repatriation",
                table: "persons");
        }
    }
}
