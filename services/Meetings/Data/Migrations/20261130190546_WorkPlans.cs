using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Meetings.Data.Migrations
{
    /// <inheritdoc />
    public partial class WorkPlans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "planned_activity_id",
                schema: "meetings",
                table: "timeline",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "work_plan_activities",
                schema: "meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false),
                    framework = table.Column<string>(type: "text", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    area = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    owner = table.Column<string>(type: "text", nullable: false),
                    from_quarter = table.Column<int>(type: "integer", nullable: false),
                    to_quarter = table.Column<int>(type: "integer", nullable: false),
                    amount = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: true),
                    currency = table.Column<string>(type: "text", nullable: true),
                    source = table.Column<string>(type: "text", nullable: true),
                    funder = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    done_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_work_plan_activities", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_timeline_planned_activity_id",
                schema: "meetings",
                table: "timeline",
                column: "planned_activity_id");

            migrationBuilder.CreateIndex(
                name: "ix_work_plan_activities_plan",
                schema: "meetings",
                table: "work_plan_activities",
                columns: new[] { "framework", "year", "reference" });

            migrationBuilder.CreateIndex(
                name: "ux_work_plan_activities_reference",
                schema: "meetings",
                table: "work_plan_activities",
                column: "reference",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_timeline_work_plan_activities_planned_activity_id",
                schema: "meetings",
                table: "timeline",
                column: "planned_activity_id",
                principalSchema: "meetings",
                principalTable: "work_plan_activities",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_timeline_work_plan_activities_planned_activity_id",
                schema: "meetings",
                table: "timeline");

            migrationBuilder.DropTable(
                name: "work_plan_activities",
                schema: "meetings");

            migrationBuilder.DropIndex(
                name: "IX_timeline_planned_activity_id",
                schema: "meetings",
                table: "timeline");

            migrationBuilder.DropColumn(
                name: "planned_activity_id",
                schema: "meetings",
                table: "timeline");
        }
    }
}
