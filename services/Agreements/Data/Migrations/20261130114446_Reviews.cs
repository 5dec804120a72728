using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Agreements.Data.Migrations
{
    /// <inheritdoc />
    public partial class Reviews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "review_id",
                schema: "agreements",
                table: "timeline",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "plan_adopted_on",
                schema: "agreements",
                table: "instruments",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "adopted_plans",
                schema: "agreements",
                columns: table => new
                {
                    review_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false),
                    instrument = table.Column<string>(type: "text", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    adopted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_adopted_plans", x => x.review_id);
                });

            migrationBuilder.CreateTable(
                name: "known_meetings",
                schema: "agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    instrument = table.Column<string>(type: "text", nullable: false),
                    series = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    host = table.Column<string>(type: "text", nullable: true),
                    first_day = table.Column<DateOnly>(type: "date", nullable: true),
                    last_day = table.Column<DateOnly>(type: "date", nullable: true),
                    held = table.Column<bool>(type: "boolean", nullable: false),
                    epoch = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_known_meetings", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reviews",
                schema: "agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    instrument_id = table.Column<Guid>(type: "uuid", nullable: false),
                    instrument = table.Column<string>(type: "text", nullable: false),
                    partner = table.Column<string>(type: "text", nullable: false),
                    lead_agency = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    from_year = table.Column<int>(type: "integer", nullable: false),
                    to_year = table.Column<int>(type: "integer", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    host = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    meeting = table.Column<string>(type: "text", nullable: true),
                    held_on = table.Column<DateOnly>(type: "date", nullable: true),
                    rejected = table.Column<string[]>(type: "text[]", nullable: false),
                    concluded_on = table.Column<DateOnly>(type: "date", nullable: true),
                    conclusions = table.Column<string>(type: "text", nullable: true),
                    follow_up_year = table.Column<int>(type: "integer", nullable: false),
                    follow_up_adopted_on = table.Column<DateOnly>(type: "date", nullable: true),
                    unverified = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reviews", x => x.id);
                    table.ForeignKey(
                        name: "FK_reviews_instruments_instrument_id",
                        column: x => x.instrument_id,
                        principalSchema: "agreements",
                        principalTable: "instruments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "review_proposals",
                schema: "agreements",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    review_id = table.Column<Guid>(type: "uuid", nullable: false),
                    article = table.Column<string>(type: "text", nullable: true),
                    text = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_review_proposals", x => new { x.review_id, x.number });
                    table.ForeignKey(
                        name: "FK_review_proposals_reviews_review_id",
                        column: x => x.review_id,
                        principalSchema: "agreements",
                        principalTable: "reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_timeline_review_id",
                schema: "agreements",
                table: "timeline",
                column: "review_id");

            migrationBuilder.CreateIndex(
                name: "ix_known_meetings_instrument",
                schema: "agreements",
                table: "known_meetings",
                columns: new[] { "instrument", "series", "first_day" });

            migrationBuilder.CreateIndex(
                name: "ux_known_meetings_reference",
                schema: "agreements",
                table: "known_meetings",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_reviews_due",
                schema: "agreements",
                table: "reviews",
                columns: new[] { "due_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_reviews_instrument",
                schema: "agreements",
                table: "reviews",
                columns: new[] { "instrument", "due_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_reviews_open",
                schema: "agreements",
                table: "reviews",
                columns: new[] { "due_on", "id" },
                filter: "status in ('due', 'proposed')");

            migrationBuilder.CreateIndex(
                name: "ux_reviews_cycle",
                schema: "agreements",
                table: "reviews",
                columns: new[] { "instrument_id", "kind", "to_year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_reviews_meeting",
                schema: "agreements",
                table: "reviews",
                column: "meeting",
                unique: true,
                filter: "meeting is not null");

            migrationBuilder.AddForeignKey(
                name: "FK_timeline_reviews_review_id",
                schema: "agreements",
                table: "timeline",
                column: "review_id",
                principalSchema: "agreements",
                principalTable: "reviews",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_timeline_reviews_review_id",
                schema: "agreements",
                table: "timeline");

            migrationBuilder.DropTable(
                name: "adopted_plans",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "known_meetings",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "review_proposals",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "reviews",
                schema: "agreements");

            migrationBuilder.DropIndex(
                name: "IX_timeline_review_id",
                schema: "agreements",
                table: "timeline");

            migrationBuilder.DropColumn(
                name: "review_id",
                schema: "agreements",
                table: "timeline");

            migrationBuilder.DropColumn(
                name: "plan_adopted_on",
                schema: "agreements",
                table: "instruments");
        }
    }
}
