using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Agreements.Data.Migrations
{
    /// <inheritdoc />
    public partial class Projects : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "project_id",
                schema: "agreements",
                table: "timeline",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "projects",
                schema: "agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    title = table.Column<string>(type: "text", nullable: false),
                    purpose = table.Column<string>(type: "text", nullable: true),
                    agency = table.Column<string>(type: "text", nullable: false),
                    partners = table.Column<string[]>(type: "text[]", nullable: false),
                    donors = table.Column<string[]>(type: "text[]", nullable: false),
                    instrument = table.Column<string>(type: "text", nullable: true),
                    task = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    proposed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    approved_on = table.Column<DateOnly>(type: "date", nullable: true),
                    signed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    extensions = table.Column<int>(type: "integer", nullable: false),
                    budget = table.Column<string>(type: "jsonb", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_projects", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "project_outputs",
                schema: "agreements",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    project_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    reached_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_project_outputs", x => new { x.project_id, x.number });
                    table.ForeignKey(
                        name: "FK_project_outputs_projects_project_id",
                        column: x => x.project_id,
                        principalSchema: "agreements",
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "project_reports",
                schema: "agreements",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    project_id = table.Column<Guid>(type: "uuid", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    made_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_project_reports", x => new { x.project_id, x.number });
                    table.ForeignKey(
                        name: "FK_project_reports_projects_project_id",
                        column: x => x.project_id,
                        principalSchema: "agreements",
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_timeline_project_id",
                schema: "agreements",
                table: "timeline",
                column: "project_id");

            migrationBuilder.CreateIndex(
                name: "ix_project_reports_owed",
                schema: "agreements",
                table: "project_reports",
                column: "due_on",
                filter: "made_on is null");

            migrationBuilder.CreateIndex(
                name: "ix_projects_agency",
                schema: "agreements",
                table: "projects",
                columns: new[] { "agency", "reference" });

            migrationBuilder.CreateIndex(
                name: "ix_projects_status",
                schema: "agreements",
                table: "projects",
                columns: new[] { "status", "reference" });

            migrationBuilder.CreateIndex(
                name: "ux_projects_reference",
                schema: "agreements",
                table: "projects",
                column: "reference",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_timeline_projects_project_id",
                schema: "agreements",
                table: "timeline",
                column: "project_id",
                principalSchema: "agreements",
                principalTable: "projects",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_timeline_projects_project_id",
                schema: "agreements",
                table: "timeline");

            migrationBuilder.DropTable(
                name: "project_outputs",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "project_reports",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "projects",
                schema: "agreements");

            migrationBuilder.DropIndex(
                name: "IX_timeline_project_id",
                schema: "agreements",
                table: "timeline");

            migrationBuilder.DropColumn(
                name: "project_id",
                schema: "agreements",
                table: "timeline");
        }
    }
}
