using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Agreements.Data.Migrations
{
    /// <inheritdoc />
    public partial class TasksOfThePlan : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "agency_plan_id",
                schema: "agreements",
                table: "timeline",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "task_progress_id",
                schema: "agreements",
                table: "timeline",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "agency_plans",
                schema: "agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan = table.Column<string>(type: "text", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    province = table.Column<string>(type: "text", nullable: true),
                    number = table.Column<string>(type: "text", nullable: false),
                    issued_on = table.Column<DateOnly>(type: "date", nullable: false),
                    summary = table.Column<string>(type: "text", nullable: true),
                    funding = table.Column<string>(type: "jsonb", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agency_plans", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "task_progress",
                schema: "agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan = table.Column<string>(type: "text", nullable: false),
                    task = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    section = table.Column<string>(type: "text", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    province = table.Column<string>(type: "text", nullable: true),
                    quarter = table.Column<string>(type: "text", nullable: false),
                    leads = table.Column<bool>(type: "boolean", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    percent = table.Column<int>(type: "integer", nullable: true),
                    reported_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    funding = table.Column<string>(type: "jsonb", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_task_progress", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "task_inspections",
                schema: "agreements",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    progress_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    findings = table.Column<string>(type: "text", nullable: false),
                    asks = table.Column<string>(type: "text", nullable: true),
                    by = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_task_inspections", x => new { x.progress_id, x.number });
                    table.ForeignKey(
                        name: "FK_task_inspections_task_progress_progress_id",
                        column: x => x.progress_id,
                        principalSchema: "agreements",
                        principalTable: "task_progress",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "task_reminders",
                schema: "agreements",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    progress_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_task_reminders", x => new { x.progress_id, x.number });
                    table.ForeignKey(
                        name: "FK_task_reminders_task_progress_progress_id",
                        column: x => x.progress_id,
                        principalSchema: "agreements",
                        principalTable: "task_progress",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "task_reports",
                schema: "agreements",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    progress_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false),
                    done = table.Column<string>(type: "text", nullable: false),
                    hinders = table.Column<string>(type: "text", nullable: true),
                    percent = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_task_reports", x => new { x.progress_id, x.number });
                    table.ForeignKey(
                        name: "FK_task_reports_task_progress_progress_id",
                        column: x => x.progress_id,
                        principalSchema: "agreements",
                        principalTable: "task_progress",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_timeline_agency_plan_id",
                schema: "agreements",
                table: "timeline",
                column: "agency_plan_id");

            migrationBuilder.CreateIndex(
                name: "IX_timeline_task_progress_id",
                schema: "agreements",
                table: "timeline",
                column: "task_progress_id");

            migrationBuilder.CreateIndex(
                name: "ix_activities_partner",
                schema: "agreements",
                table: "activities",
                columns: new[] { "partner", "due", "reference" });

            migrationBuilder.CreateIndex(
                name: "ix_activities_task",
                schema: "agreements",
                table: "activities",
                columns: new[] { "task", "due", "reference" },
                filter: "task is not null");

            migrationBuilder.CreateIndex(
                name: "ux_agency_plans",
                schema: "agreements",
                table: "agency_plans",
                columns: new[] { "plan", "agency", "province" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ux_task_progress",
                schema: "agreements",
                table: "task_progress",
                columns: new[] { "plan", "task", "quarter", "agency", "province" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.AddForeignKey(
                name: "FK_timeline_agency_plans_agency_plan_id",
                schema: "agreements",
                table: "timeline",
                column: "agency_plan_id",
                principalSchema: "agreements",
                principalTable: "agency_plans",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_timeline_task_progress_task_progress_id",
                schema: "agreements",
                table: "timeline",
                column: "task_progress_id",
                principalSchema: "agreements",
                principalTable: "task_progress",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_timeline_agency_plans_agency_plan_id",
                schema: "agreements",
                table: "timeline");

            migrationBuilder.DropForeignKey(
                name: "FK_timeline_task_progress_task_progress_id",
                schema: "agreements",
                table: "timeline");

            migrationBuilder.DropTable(
                name: "agency_plans",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "task_inspections",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "task_reminders",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "task_reports",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "task_progress",
                schema: "agreements");

            migrationBuilder.DropIndex(
                name: "IX_timeline_agency_plan_id",
                schema: "agreements",
                table: "timeline");

            migrationBuilder.DropIndex(
                name: "IX_timeline_task_progress_id",
                schema: "agreements",
                table: "timeline");

            migrationBuilder.DropIndex(
                name: "ix_activities_partner",
                schema: "agreements",
                table: "activities");

            migrationBuilder.DropIndex(
                name: "ix_activities_task",
                schema: "agreements",
                table: "activities");

            migrationBuilder.DropColumn(
                name: "agency_plan_id",
                schema: "agreements",
                table: "timeline");

            migrationBuilder.DropColumn(
                name: "task_progress_id",
                schema: "agreements",
                table: "timeline");
        }
    }
}
