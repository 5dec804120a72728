using System;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Reviews.Data.Migrations
{
    /// <inheritdoc />
    public partial class AnnualReviews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "position",
                schema: "reviews",
                table: "fact_history",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "position",
                schema: "reviews",
                table: "fact_current",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "annual_reviews",
                schema: "reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    instrument = table.Column<string>(type: "text", nullable: false),
                    partner = table.Column<string>(type: "text", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    taking_part = table.Column<string[]>(type: "text[]", nullable: false),
                    period_from = table.Column<DateOnly>(type: "date", nullable: false),
                    period_to = table.Column<DateOnly>(type: "date", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_annual_reviews", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "marks",
                schema: "reviews",
                columns: table => new
                {
                    mark_id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner = table.Column<string>(type: "text", nullable: false),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    epoch = table.Column<int>(type: "integer", nullable: true),
                    horizon = table.Column<long>(type: "bigint", nullable: true),
                    states = table.Column<JsonElement>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_marks", x => new { x.mark_id, x.owner });
                });

            migrationBuilder.CreateTable(
                name: "reference_counters",
                schema: "reviews",
                columns: table => new
                {
                    prefix = table.Column<string>(type: "text", nullable: false),
                    scope = table.Column<string>(type: "text", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    last = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reference_counters", x => new { x.prefix, x.scope, x.year });
                });

            migrationBuilder.CreateTable(
                name: "review_editions",
                schema: "reviews",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    annual_review_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    content = table.Column<string>(type: "text", nullable: true),
                    hash = table.Column<string>(type: "text", nullable: true),
                    provisional = table.Column<bool>(type: "boolean", nullable: false),
                    frozen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    frozen_by = table.Column<string>(type: "text", nullable: true),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    submitted_by = table.Column<string>(type: "text", nullable: true),
                    submitted_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    approved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    approved_by = table.Column<string>(type: "text", nullable: true),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    published_by = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_review_editions", x => new { x.annual_review_id, x.number });
                    table.ForeignKey(
                        name: "FK_review_editions_annual_reviews_annual_review_id",
                        column: x => x.annual_review_id,
                        principalSchema: "reviews",
                        principalTable: "annual_reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "section_texts",
                schema: "reviews",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    annual_review_id = table.Column<Guid>(type: "uuid", nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    section = table.Column<string>(type: "text", nullable: false),
                    goes_on_from = table.Column<int[]>(type: "integer[]", nullable: false),
                    body = table.Column<string>(type: "text", nullable: false),
                    written_by = table.Column<string>(type: "text", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    written_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    copied_from = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_section_texts", x => new { x.annual_review_id, x.number });
                    table.ForeignKey(
                        name: "FK_section_texts_annual_reviews_annual_review_id",
                        column: x => x.annual_review_id,
                        principalSchema: "reviews",
                        principalTable: "annual_reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "timeline",
                schema: "reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    what = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    account = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    desk = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    annual_review_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_timeline", x => x.id);
                    table.ForeignKey(
                        name: "FK_timeline_annual_reviews_annual_review_id",
                        column: x => x.annual_review_id,
                        principalSchema: "reviews",
                        principalTable: "annual_reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_fact_current_position",
                schema: "reviews",
                table: "fact_current",
                columns: new[] { "generation", "owner", "type", "epoch", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_annual_reviews_period",
                schema: "reviews",
                table: "annual_reviews",
                columns: new[] { "period_to", "reference" });

            migrationBuilder.CreateIndex(
                name: "ux_annual_reviews_period",
                schema: "reviews",
                table: "annual_reviews",
                columns: new[] { "instrument", "period_from", "period_to" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_annual_reviews_reference",
                schema: "reviews",
                table: "annual_reviews",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_timeline_annual_review_id",
                schema: "reviews",
                table: "timeline",
                column: "annual_review_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "marks",
                schema: "reviews");

            migrationBuilder.DropTable(
                name: "reference_counters",
                schema: "reviews");

            migrationBuilder.DropTable(
                name: "review_editions",
                schema: "reviews");

            migrationBuilder.DropTable(
                name: "section_texts",
                schema: "reviews");

            migrationBuilder.DropTable(
                name: "timeline",
                schema: "reviews");

            migrationBuilder.DropTable(
                name: "annual_reviews",
                schema: "reviews");

            migrationBuilder.DropIndex(
                name: "ix_fact_current_position",
                schema: "reviews",
                table: "fact_current");

            migrationBuilder.DropColumn(
                name: "position",
                schema: "reviews",
                table: "fact_history");

            migrationBuilder.DropColumn(
                name: "position",
                schema: "reviews",
                table: "fact_current");
        }
    }
}
