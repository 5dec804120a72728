using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Cooperation.Hotline.Data.Migrations
{
    /// <summary>Recall and forwarding, limits of handling, 4×4 grades.</summary>
    public partial class RecallAndHandling : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "information_credibility4x4",
                schema: "hotline",
                table: "exchanges",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "recall_at",
                schema: "hotline",
                table: "exchanges",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "recall_reason",
                schema: "hotline",
                table: "exchanges",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "repatriation_asked_at",
                schema: "hotline",
                table: "exchanges",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "source_reliability4x4",
                schema: "hotline",
                table: "exchanges",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "use_restriction",
                schema: "hotline",
                table: "exchanges",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "evaluation_mapping",
                schema: "hotline",
                columns: table => new
                {
                    part = table.Column<string>(type: "text", nullable: false),
                    from4x4 = table.Column<string>(type: "text", nullable: false),
                    to6x6 = table.Column<string>(type: "text", nullable: false),
                    unverified = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evaluation_mapping", x => new { x.part, x.from4x4 });
                });

            migrationBuilder.CreateTable(
                name: "forwardings",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: true),
                    partner = table.Column<string>(type: "text", nullable: true),
                    purpose = table.Column<string>(type: "text", nullable: false),
                    permission = table.Column<string>(type: "text", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forwardings", x => x.id);
                    table.CheckConstraint("ck_forwardings_to", "(agency is null) <> (partner is null)");
                    table.ForeignKey(
                        name: "FK_forwardings_exchanges_exchange_id",
                        column: x => x.exchange_id,
                        principalSchema: "hotline",
                        principalTable: "exchanges",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "handling_limits",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    partner = table.Column<string>(type: "text", nullable: true),
                    handling = table.Column<string>(type: "text", nullable: false),
                    forward = table.Column<string>(type: "text", nullable: false),
                    print = table.Column<bool>(type: "boolean", nullable: false),
                    export = table.Column<bool>(type: "boolean", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    unverified = table.Column<bool>(type: "boolean", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_handling_limits", x => x.id);
                    table.CheckConstraint("ck_handling_limits_dates", "valid_from is null or valid_to is null or valid_from <= valid_to");
                });

            migrationBuilder.CreateTable(
                name: "recall_confirmations",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    confirmed_by = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    medium = table.Column<string>(type: "text", nullable: false),
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recall_confirmations", x => x.id);
                    table.ForeignKey(
                        name: "FK_recall_confirmations_exchanges_exchange_id",
                        column: x => x.exchange_id,
                        principalSchema: "hotline",
                        principalTable: "exchanges",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_forwardings_exchange_id",
                schema: "hotline",
                table: "forwardings",
                column: "exchange_id");

            migrationBuilder.CreateIndex(
                name: "ux_handling_limits",
                schema: "hotline",
                table: "handling_limits",
                columns: new[] { "partner", "handling", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_recall_confirmations_exchange_id",
                schema: "hotline",
                table: "recall_confirmations",
                column: "exchange_id");

            // Deferred for the reason given in Guards: of two changes at once the later one fails by its version (412).
            migrationBuilder.Sql(
                """
                alter table hotline.forwardings add constraint ux_forwardings_number unique (exchange_id, number) deferrable initially deferred;
                alter table hotline.recall_confirmations add constraint ux_recall_confirmations_number unique (exchange_id, number) deferrable initially deferred;
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "evaluation_mapping",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "forwardings",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "handling_limits",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "recall_confirmations",
                schema: "hotline");

            migrationBuilder.DropColumn(
                name: "information_credibility4x4",
                schema: "hotline",
                table: "exchanges");

            migrationBuilder.DropColumn(
                name: "recall_at",
                schema: "hotline",
                table: "exchanges");

            migrationBuilder.DropColumn(
                name: "recall_reason",
                schema: "hotline",
                table: "exchanges");

            migrationBuilder.DropColumn(
                name: "repatriation_asked_at",
                schema: "hotline",
                table: "exchanges");

            migrationBuilder.DropColumn(
                name: "source_reliability4x4",
                schema: "hotline",
                table: "exchanges");

            migrationBuilder.DropColumn(
                name: "use_restriction",
                schema: "hotline",
                table: "exchanges");
        }
    }
}
