using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Agreements.Data.Migrations
{
    /// <inheritdoc />
    public partial class Negotiations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "negotiation_id",
                schema: "agreements",
                table: "timeline",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "open_points",
                schema: "agreements",
                table: "instruments",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "rounds",
                schema: "agreements",
                table: "instruments",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "negotiations",
                schema: "agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    instrument_id = table.Column<Guid>(type: "uuid", nullable: false),
                    instrument = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    partner = table.Column<string>(type: "text", nullable: false),
                    lead_agency = table.Column<string>(type: "text", nullable: false),
                    calendar = table.Column<string>(type: "jsonb", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_negotiations", x => x.id);
                    table.ForeignKey(
                        name: "FK_negotiations_instruments_instrument_id",
                        column: x => x.instrument_id,
                        principalSchema: "agreements",
                        principalTable: "instruments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "negotiation_articles",
                schema: "agreements",
                columns: table => new
                {
                    number = table.Column<string>(type: "text", nullable: false),
                    negotiation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    heading = table.Column<string>(type: "text", nullable: true),
                    state = table.Column<string>(type: "text", nullable: false),
                    ours = table.Column<string>(type: "text", nullable: true),
                    theirs = table.Column<string>(type: "text", nullable: true),
                    text = table.Column<string>(type: "text", nullable: true),
                    rule = table.Column<string>(type: "text", nullable: true),
                    limit = table.Column<string>(type: "text", nullable: true),
                    is_beyond_mandate = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_negotiation_articles", x => new { x.negotiation_id, x.number });
                    table.ForeignKey(
                        name: "FK_negotiation_articles_negotiations_negotiation_id",
                        column: x => x.negotiation_id,
                        principalSchema: "agreements",
                        principalTable: "negotiations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "negotiation_positions",
                schema: "agreements",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    negotiation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    article = table.Column<string>(type: "text", nullable: false),
                    side = table.Column<string>(type: "text", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    round = table.Column<int>(type: "integer", nullable: true),
                    is_beyond_mandate = table.Column<bool>(type: "boolean", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_negotiation_positions", x => new { x.negotiation_id, x.number });
                    table.ForeignKey(
                        name: "FK_negotiation_positions_negotiations_negotiation_id",
                        column: x => x.negotiation_id,
                        principalSchema: "agreements",
                        principalTable: "negotiations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "negotiation_rounds",
                schema: "agreements",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    negotiation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    meeting = table.Column<string>(type: "text", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_negotiation_rounds", x => new { x.negotiation_id, x.number });
                    table.ForeignKey(
                        name: "FK_negotiation_rounds_negotiations_negotiation_id",
                        column: x => x.negotiation_id,
                        principalSchema: "agreements",
                        principalTable: "negotiations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_timeline_negotiation_id",
                schema: "agreements",
                table: "timeline",
                column: "negotiation_id");

            migrationBuilder.CreateIndex(
                name: "IX_negotiations_instrument_id",
                schema: "agreements",
                table: "negotiations",
                column: "instrument_id");

            migrationBuilder.CreateIndex(
                name: "ux_negotiations_instrument",
                schema: "agreements",
                table: "negotiations",
                column: "instrument",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_timeline_negotiations_negotiation_id",
                schema: "agreements",
                table: "timeline",
                column: "negotiation_id",
                principalSchema: "agreements",
                principalTable: "negotiations",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_timeline_negotiations_negotiation_id",
                schema: "agreements",
                table: "timeline");

            migrationBuilder.DropTable(
                name: "negotiation_articles",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "negotiation_positions",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "negotiation_rounds",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "negotiations",
                schema: "agreements");

            migrationBuilder.DropIndex(
                name: "IX_timeline_negotiation_id",
                schema: "agreements",
                table: "timeline");

            migrationBuilder.DropColumn(
                name: "negotiation_id",
                schema: "agreements",
                table: "timeline");

            migrationBuilder.DropColumn(
                name: "open_points",
                schema: "agreements",
                table: "instruments");

            migrationBuilder.DropColumn(
                name: "rounds",
                schema: "agreements",
                table: "instruments");
        }
    }
}
