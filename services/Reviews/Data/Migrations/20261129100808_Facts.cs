using System;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Reviews.Data.Migrations
{
    /// <inheritdoc />
    public partial class Facts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_fact_source",
                schema: "reviews",
                table: "fact_source");

            migrationBuilder.DropPrimaryKey(
                name: "PK_fact_generations",
                schema: "reviews",
                table: "fact_generations");

            migrationBuilder.AddColumn<string>(
                name: "type",
                schema: "reviews",
                table: "fact_source",
                type: "text",
                nullable: false,
                defaultValue: "exchange");

            migrationBuilder.AddColumn<string>(
                name: "owner",
                schema: "reviews",
                table: "fact_generations",
                type: "text",
                nullable: false,
                defaultValue: "hotline");

            migrationBuilder.AddColumn<string>(
                name: "type",
                schema: "reviews",
                table: "fact_generations",
                type: "text",
                nullable: false,
                defaultValue: "exchange");

            migrationBuilder.AddPrimaryKey(
                name: "PK_fact_source",
                schema: "reviews",
                table: "fact_source",
                columns: new[] { "owner", "type" });

            migrationBuilder.AddPrimaryKey(
                name: "PK_fact_generations",
                schema: "reviews",
                table: "fact_generations",
                columns: new[] { "owner", "type", "generation" });

            migrationBuilder.CreateTable(
                name: "fact_current",
                schema: "reviews",
                columns: table => new
                {
                    generation = table.Column<Guid>(type: "uuid", nullable: false),
                    owner = table.Column<string>(type: "text", nullable: false),
                    type = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    epoch = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    valid_from = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<JsonElement>(type: "jsonb", nullable: false),
                    counts = table.Column<bool>(type: "boolean", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    partner = table.Column<string>(type: "text", nullable: true),
                    direction = table.Column<string>(type: "text", nullable: true),
                    kind = table.Column<string>(type: "text", nullable: true),
                    urgency = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "text", nullable: true),
                    area = table.Column<string>(type: "text", nullable: true),
                    province = table.Column<string>(type: "text", nullable: true),
                    agency = table.Column<string>(type: "text", nullable: true),
                    desk = table.Column<string>(type: "text", nullable: true),
                    dated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    year = table.Column<int>(type: "integer", nullable: true),
                    month = table.Column<int>(type: "integer", nullable: true),
                    acknowledged_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    done_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fact_current", x => new { x.generation, x.owner, x.type, x.id });
                });

            migrationBuilder.CreateTable(
                name: "fact_history",
                schema: "reviews",
                columns: table => new
                {
                    generation = table.Column<Guid>(type: "uuid", nullable: false),
                    owner = table.Column<string>(type: "text", nullable: false),
                    type = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    epoch = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    valid_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    valid_from = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<JsonElement>(type: "jsonb", nullable: false),
                    counts = table.Column<bool>(type: "boolean", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    partner = table.Column<string>(type: "text", nullable: true),
                    direction = table.Column<string>(type: "text", nullable: true),
                    kind = table.Column<string>(type: "text", nullable: true),
                    urgency = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "text", nullable: true),
                    area = table.Column<string>(type: "text", nullable: true),
                    province = table.Column<string>(type: "text", nullable: true),
                    agency = table.Column<string>(type: "text", nullable: true),
                    desk = table.Column<string>(type: "text", nullable: true),
                    dated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    year = table.Column<int>(type: "integer", nullable: true),
                    month = table.Column<int>(type: "integer", nullable: true),
                    acknowledged_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    done_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fact_history", x => new { x.generation, x.owner, x.type, x.id, x.epoch, x.version });
                });

            FactsCarriedOver.Run(migrationBuilder);

            migrationBuilder.DropTable(
                name: "exchange_current",
                schema: "reviews");

            migrationBuilder.DropTable(
                name: "exchange_history",
                schema: "reviews");

            migrationBuilder.CreateIndex(
                name: "ix_fact_current_cell",
                schema: "reviews",
                table: "fact_current",
                columns: new[] { "generation", "owner", "type", "partner", "year", "month", "kind", "direction" },
                filter: "counts");

            migrationBuilder.CreateIndex(
                name: "ix_fact_current_reference",
                schema: "reviews",
                table: "fact_current",
                columns: new[] { "generation", "owner", "type", "reference" },
                filter: "counts");

            migrationBuilder.CreateIndex(
                name: "ix_fact_current_year",
                schema: "reviews",
                table: "fact_current",
                columns: new[] { "generation", "owner", "type", "year" },
                filter: "counts");

            migrationBuilder.CreateIndex(
                name: "ix_fact_history_year",
                schema: "reviews",
                table: "fact_history",
                columns: new[] { "generation", "owner", "type", "year", "partner" },
                filter: "counts");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "fact_current",
                schema: "reviews");

            migrationBuilder.DropTable(
                name: "fact_history",
                schema: "reviews");

            migrationBuilder.DropPrimaryKey(
                name: "PK_fact_source",
                schema: "reviews",
                table: "fact_source");

            migrationBuilder.DropPrimaryKey(
                name: "PK_fact_generations",
                schema: "reviews",
                table: "fact_generations");

            migrationBuilder.DropColumn(
                name: "type",
                schema: "reviews",
                table: "fact_source");

            migrationBuilder.DropColumn(
                name: "owner",
                schema: "reviews",
                table: "fact_generations");

            migrationBuilder.DropColumn(
                name: "type",
                schema: "reviews",
                table: "fact_generations");

            migrationBuilder.AddPrimaryKey(
                name: "PK_fact_source",
                schema: "reviews",
                table: "fact_source",
                column: "owner");

            migrationBuilder.AddPrimaryKey(
                name: "PK_fact_generations",
                schema: "reviews",
                table: "fact_generations",
                column: "generation");

            migrationBuilder.CreateTable(
                name: "exchange_current",
                schema: "reviews",
                columns: table => new
                {
                    generation = table.Column<Guid>(type: "uuid", nullable: false),
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: false),
                    acknowledged_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    answer_due = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    answer_expected = table.Column<bool>(type: "boolean", nullable: false),
                    answer_timeliness = table.Column<string>(type: "text", nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    area = table.Column<string>(type: "text", nullable: false),
                    arrests = table.Column<int>(type: "integer", nullable: true),
                    classified_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    desk = table.Column<string>(type: "text", nullable: false),
                    direction = table.Column<string>(type: "text", nullable: false),
                    epoch = table.Column<int>(type: "integer", nullable: false),
                    first_answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    investigation_opened = table.Column<bool>(type: "boolean", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    lead_agency = table.Column<string>(type: "text", nullable: false),
                    logged_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    logged_by_desk = table.Column<string>(type: "text", nullable: false),
                    medium = table.Column<string>(type: "text", nullable: false),
                    month = table.Column<int>(type: "integer", nullable: false),
                    occurred_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    outcome = table.Column<string>(type: "text", nullable: true),
                    partner = table.Column<string>(type: "text", nullable: false),
                    people_mentioned = table.Column<int>(type: "integer", nullable: false),
                    persons_rescued = table.Column<int>(type: "integer", nullable: true),
                    province = table.Column<string>(type: "text", nullable: true),
                    received_or_sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    repatriation_needed = table.Column<bool>(type: "boolean", nullable: false),
                    signs_of_crime = table.Column<bool>(type: "boolean", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    urgency = table.Column<string>(type: "text", nullable: false),
                    verifications = table.Column<int>(type: "integer", nullable: false),
                    verifications_open = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    waiting_for = table.Column<string>(type: "text", nullable: true),
                    year = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_exchange_current", x => new { x.generation, x.exchange_id });
                });

            migrationBuilder.CreateTable(
                name: "exchange_history",
                schema: "reviews",
                columns: table => new
                {
                    generation = table.Column<Guid>(type: "uuid", nullable: false),
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: false),
                    epoch = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    acknowledged_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    answer_due = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    answer_expected = table.Column<bool>(type: "boolean", nullable: false),
                    answer_timeliness = table.Column<string>(type: "text", nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    area = table.Column<string>(type: "text", nullable: false),
                    arrests = table.Column<int>(type: "integer", nullable: true),
                    classified_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    desk = table.Column<string>(type: "text", nullable: false),
                    direction = table.Column<string>(type: "text", nullable: false),
                    first_answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    investigation_opened = table.Column<bool>(type: "boolean", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    lead_agency = table.Column<string>(type: "text", nullable: false),
                    logged_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    logged_by_desk = table.Column<string>(type: "text", nullable: false),
                    medium = table.Column<string>(type: "text", nullable: false),
                    month = table.Column<int>(type: "integer", nullable: false),
                    occurred_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    outcome = table.Column<string>(type: "text", nullable: true),
                    partner = table.Column<string>(type: "text", nullable: false),
                    people_mentioned = table.Column<int>(type: "integer", nullable: false),
                    persons_rescued = table.Column<int>(type: "integer", nullable: true),
                    province = table.Column<string>(type: "text", nullable: true),
                    received_or_sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    repatriation_needed = table.Column<bool>(type: "boolean", nullable: false),
                    signs_of_crime = table.Column<bool>(type: "boolean", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    urgency = table.Column<string>(type: "text", nullable: false),
                    verifications = table.Column<int>(type: "integer", nullable: false),
                    verifications_open = table.Column<int>(type: "integer", nullable: false),
                    waiting_for = table.Column<string>(type: "text", nullable: true),
                    year = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_exchange_history", x => new { x.generation, x.exchange_id, x.epoch, x.version });
                });

            migrationBuilder.InsertData(
                schema: "reviews",
                table: "fact_source",
                columns: new[] { "owner", "generation" },
                values: new object[] { "hotline", new Guid("00000000-0000-0000-0000-000000000000") });

            migrationBuilder.CreateIndex(
                name: "ix_exchange_current_cell",
                schema: "reviews",
                table: "exchange_current",
                columns: new[] { "generation", "partner", "year", "month", "kind", "direction" });

            migrationBuilder.CreateIndex(
                name: "ix_exchange_current_reference",
                schema: "reviews",
                table: "exchange_current",
                columns: new[] { "generation", "reference" });

            migrationBuilder.CreateIndex(
                name: "ix_exchange_current_year",
                schema: "reviews",
                table: "exchange_current",
                columns: new[] { "generation", "year" },
                filter: "status not in ('voided', 'drafted')");
        }
    }
}
