using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Reviews.Data.Migrations
{
    /// <inheritdoc />
    public partial class Reports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "periodic_report_id",
                schema: "reviews",
                table: "timeline",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "reports",
                schema: "reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    period = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    period_end = table.Column<DateOnly>(type: "date", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    province = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    results = table.Column<string>(type: "text", nullable: true),
                    hindrances = table.Column<string>(type: "text", nullable: true),
                    proposals = table.Column<string>(type: "text", nullable: true),
                    tasks = table.Column<string>(type: "jsonb", nullable: false),
                    returned_why = table.Column<string>(type: "text", nullable: true),
                    reminders = table.Column<int>(type: "integer", nullable: false),
                    reminded_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reports", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "report_submissions",
                schema: "reviews",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    periodic_report_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    sent_by = table.Column<string>(type: "text", nullable: false),
                    sent_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    addressee = table.Column<string>(type: "text", nullable: false),
                    is_late = table.Column<bool>(type: "boolean", nullable: false),
                    is_correction = table.Column<bool>(type: "boolean", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    returned_why = table.Column<string>(type: "text", nullable: true),
                    accepted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    accepted_by = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_submissions", x => new { x.periodic_report_id, x.number });
                    table.ForeignKey(
                        name: "FK_report_submissions_reports_periodic_report_id",
                        column: x => x.periodic_report_id,
                        principalSchema: "reviews",
                        principalTable: "reports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_timeline_periodic_report_id",
                schema: "reviews",
                table: "timeline",
                column: "periodic_report_id");

            migrationBuilder.CreateIndex(
                name: "ix_reports_agency",
                schema: "reviews",
                table: "reports",
                columns: new[] { "agency", "province", "period_end" });

            migrationBuilder.CreateIndex(
                name: "ix_reports_period",
                schema: "reviews",
                table: "reports",
                columns: new[] { "period", "agency", "province" });

            migrationBuilder.CreateIndex(
                name: "ix_reports_period_end",
                schema: "reviews",
                table: "reports",
                columns: new[] { "period_end", "reference" });

            migrationBuilder.CreateIndex(
                name: "ux_reports_reference",
                schema: "reviews",
                table: "reports",
                column: "reference",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_timeline_reports_periodic_report_id",
                schema: "reviews",
                table: "timeline",
                column: "periodic_report_id",
                principalSchema: "reviews",
                principalTable: "reports",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_timeline_reports_periodic_report_id",
                schema: "reviews",
                table: "timeline");

            migrationBuilder.DropTable(
                name: "report_submissions",
                schema: "reviews");

            migrationBuilder.DropTable(
                name: "reports",
                schema: "reviews");

            migrationBuilder.DropIndex(
                name: "IX_timeline_periodic_report_id",
                schema: "reviews",
                table: "timeline");

            migrationBuilder.DropColumn(
                name: "periodic_report_id",
                schema: "reviews",
                table: "timeline");
        }
    }
}
