using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Cooperation.Agreements.Data.Migrations
{
    /// <inheritdoc />
    public partial class LifeOfInstruments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "ended_on",
                schema: "agreements",
                table: "instruments",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "expires_on",
                schema: "agreements",
                table: "instruments",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "force_ground",
                schema: "agreements",
                table: "instruments",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "mandate_limits",
                schema: "agreements",
                table: "instruments",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "mandate_number",
                schema: "agreements",
                table: "instruments",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "notice_number",
                schema: "agreements",
                table: "instruments",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "notice_on",
                schema: "agreements",
                table: "instruments",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "partner_lead",
                schema: "agreements",
                table: "instruments",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ratified_on",
                schema: "agreements",
                table: "instruments",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "renewal",
                schema: "agreements",
                table: "instruments",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "renewal_years",
                schema: "agreements",
                table: "instruments",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "signed_at",
                schema: "agreements",
                table: "instruments",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "signed_by_them",
                schema: "agreements",
                table: "instruments",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "signed_by_us",
                schema: "agreements",
                table: "instruments",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "title_partner",
                schema: "agreements",
                table: "instruments",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "instrument_agencies",
                schema: "agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    instrument_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_instrument_agencies", x => x.id);
                    table.ForeignKey(
                        name: "FK_instrument_agencies_instruments_instrument_id",
                        column: x => x.instrument_id,
                        principalSchema: "agreements",
                        principalTable: "instruments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "instrument_procedures",
                schema: "agreements",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    kind = table.Column<string>(type: "text", nullable: false),
                    step = table.Column<string>(type: "text", nullable: false),
                    act = table.Column<string>(type: "text", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    unverified = table.Column<bool>(type: "boolean", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_instrument_procedures", x => x.id);
                    table.CheckConstraint("ck_instrument_procedures_dates", "valid_from is null or valid_to is null or valid_from <= valid_to");
                });

            migrationBuilder.CreateTable(
                name: "instrument_standings",
                schema: "agreements",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    instrument_id = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    since = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_instrument_standings", x => new { x.instrument_id, x.number });
                    table.ForeignKey(
                        name: "FK_instrument_standings_instruments_instrument_id",
                        column: x => x.instrument_id,
                        principalSchema: "agreements",
                        principalTable: "instruments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "instrument_texts",
                schema: "agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    amendment = table.Column<string>(type: "text", nullable: true),
                    changes = table.Column<string>(type: "jsonb", nullable: false),
                    unverified = table.Column<bool>(type: "boolean", nullable: false),
                    instrument_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_instrument_texts", x => x.id);
                    table.ForeignKey(
                        name: "FK_instrument_texts_instruments_instrument_id",
                        column: x => x.instrument_id,
                        principalSchema: "agreements",
                        principalTable: "instruments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_instruments_amends",
                schema: "agreements",
                table: "instruments",
                column: "amends",
                filter: "amends is not null");

            migrationBuilder.CreateIndex(
                name: "ix_instruments_partner",
                schema: "agreements",
                table: "instruments",
                columns: new[] { "partner", "code" });

            migrationBuilder.CreateIndex(
                name: "ix_instrument_agencies_agency",
                schema: "agreements",
                table: "instrument_agencies",
                column: "agency");

            migrationBuilder.CreateIndex(
                name: "IX_instrument_agencies_instrument_id",
                schema: "agreements",
                table: "instrument_agencies",
                column: "instrument_id");

            migrationBuilder.CreateIndex(
                name: "ux_instrument_procedures",
                schema: "agreements",
                table: "instrument_procedures",
                columns: new[] { "kind", "step", "act", "agency", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_instrument_texts_from",
                schema: "agreements",
                table: "instrument_texts",
                columns: new[] { "instrument_id", "from" },
                unique: true);

            // What stands here already stood so since then, under the text that was signed.
            migrationBuilder.Sql(
                """
                insert into agreements.instrument_standings (instrument_id, number, status, since)
                select id, 1, status, status_since from agreements.instruments;
                insert into agreements.instrument_texts (id, instrument_id, "from", amendment, changes, unverified)
                select gen_random_uuid(), id, signed_on, null, '[]', false from agreements.instruments where signed_on is not null;
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "instrument_agencies",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "instrument_procedures",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "instrument_standings",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "instrument_texts",
                schema: "agreements");

            migrationBuilder.DropIndex(
                name: "ix_instruments_amends",
                schema: "agreements",
                table: "instruments");

            migrationBuilder.DropIndex(
                name: "ix_instruments_partner",
                schema: "agreements",
                table: "instruments");

            migrationBuilder.DropColumn(
                name: "ended_on",
                schema: "agreements",
                table: "instruments");

            migrationBuilder.DropColumn(
                name: "expires_on",
                schema: "agreements",
                table: "instruments");

            migrationBuilder.DropColumn(
                name: "force_ground",
                schema: "agreements",
                table: "instruments");

            migrationBuilder.DropColumn(
                name: "mandate_limits",
                schema: "agreements",
                table: "instruments");

            migrationBuilder.DropColumn(
                name: "mandate_number",
                schema: "agreements",
                table: "instruments");

            migrationBuilder.DropColumn(
                name: "notice_number",
                schema: "agreements",
                table: "instruments");

            migrationBuilder.DropColumn(
                name: "notice_on",
                schema: "agreements",
                table: "instruments");

            migrationBuilder.DropColumn(
                name: "partner_lead",
                schema: "agreements",
                table: "instruments");

            migrationBuilder.DropColumn(
                name: "ratified_on",
                schema: "agreements",
                table: "instruments");

            migrationBuilder.DropColumn(
                name: "renewal",
                schema: "agreements",
                table: "instruments");

            migrationBuilder.DropColumn(
                name: "renewal_years",
                schema: "agreements",
                table: "instruments");

            migrationBuilder.DropColumn(
                name: "signed_at",
                schema: "agreements",
                table: "instruments");

            migrationBuilder.DropColumn(
                name: "signed_by_them",
                schema: "agreements",
                table: "instruments");

            migrationBuilder.DropColumn(
                name: "signed_by_us",
                schema: "agreements",
                table: "instruments");

            migrationBuilder.DropColumn(
                name: "title_partner",
                schema: "agreements",
                table: "instruments");
        }
    }
}
