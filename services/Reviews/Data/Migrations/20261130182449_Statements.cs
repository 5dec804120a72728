using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Reviews.Data.Migrations
{
    /// <inheritdoc />
    public partial class Statements : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ux_annual_reviews_period",
                schema: "reviews",
                table: "annual_reviews");

            migrationBuilder.AddColumn<Guid>(
                name: "statement_id",
                schema: "reviews",
                table: "timeline",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "dropped_why",
                schema: "reviews",
                table: "review_editions",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "statements",
                schema: "reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    asker = table.Column<string>(type: "text", nullable: false),
                    asked_on = table.Column<DateOnly>(type: "date", nullable: false),
                    letter = table.Column<string>(type: "text", nullable: true),
                    question = table.Column<string>(type: "text", nullable: false),
                    partner = table.Column<string>(type: "text", nullable: true),
                    from_year = table.Column<int>(type: "integer", nullable: false),
                    to_year = table.Column<int>(type: "integer", nullable: false),
                    tables = table.Column<string[]>(type: "text[]", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    begun_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statements", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "statement_editions",
                schema: "reviews",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    statement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    content = table.Column<string>(type: "text", nullable: true),
                    hash = table.Column<string>(type: "text", nullable: true),
                    published = table.Column<string>(type: "text", nullable: true),
                    published_hash = table.Column<string>(type: "text", nullable: true),
                    frozen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    frozen_by = table.Column<string>(type: "text", nullable: true),
                    frozen_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    approved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    approved_by = table.Column<string>(type: "text", nullable: true),
                    sent_on = table.Column<DateOnly>(type: "date", nullable: true),
                    sent_to = table.Column<string>(type: "text", nullable: true),
                    sent_with = table.Column<string>(type: "text", nullable: true),
                    sent_by = table.Column<string>(type: "text", nullable: true),
                    dropped_why = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statement_editions", x => new { x.statement_id, x.number });
                    table.ForeignKey(
                        name: "FK_statement_editions_statements_statement_id",
                        column: x => x.statement_id,
                        principalSchema: "reviews",
                        principalTable: "statements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_timeline_statement_id",
                schema: "reviews",
                table: "timeline",
                column: "statement_id");

            migrationBuilder.CreateIndex(
                name: "ux_annual_reviews_period",
                schema: "reviews",
                table: "annual_reviews",
                columns: new[] { "instrument", "period_from", "period_to" },
                unique: true,
                filter: "status <> 'dropped'");

            migrationBuilder.CreateIndex(
                name: "ix_statements_asked",
                schema: "reviews",
                table: "statements",
                columns: new[] { "asked_on", "reference" });

            migrationBuilder.CreateIndex(
                name: "ux_statements_reference",
                schema: "reviews",
                table: "statements",
                column: "reference",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_timeline_statements_statement_id",
                schema: "reviews",
                table: "timeline",
                column: "statement_id",
                principalSchema: "reviews",
                principalTable: "statements",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_timeline_statements_statement_id",
                schema: "reviews",
                table: "timeline");

            migrationBuilder.DropTable(
                name: "statement_editions",
                schema: "reviews");

            migrationBuilder.DropTable(
                name: "statements",
                schema: "reviews");

            migrationBuilder.DropIndex(
                name: "IX_timeline_statement_id",
                schema: "reviews",
                table: "timeline");

            migrationBuilder.DropIndex(
                name: "ux_annual_reviews_period",
                schema: "reviews",
                table: "annual_reviews");

            migrationBuilder.DropColumn(
                name: "statement_id",
                schema: "reviews",
                table: "timeline");

            migrationBuilder.DropColumn(
                name: "dropped_why",
                schema: "reviews",
                table: "review_editions");

            migrationBuilder.CreateIndex(
                name: "ux_annual_reviews_period",
                schema: "reviews",
                table: "annual_reviews",
                columns: new[] { "instrument", "period_from", "period_to" },
                unique: true);
        }
    }
}
