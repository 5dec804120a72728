using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Cooperation.Agreements.Data.Migrations
{
    /// <inheritdoc />
    public partial class Documents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "attachments",
                schema: "agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    instrument_id = table.Column<Guid>(type: "uuid", nullable: false),
                    content_key = table.Column<byte[]>(type: "bytea", nullable: false),
                    personal = table.Column<bool>(type: "boolean", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    withdrawn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    withdrawn_reason = table.Column<string>(type: "text", nullable: true),
                    by_account = table.Column<Guid>(type: "uuid", nullable: false),
                    by_agency = table.Column<string>(type: "text", nullable: false),
                    by_desk = table.Column<string>(type: "text", nullable: false),
                    by_name = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    media_type = table.Column<string>(type: "text", nullable: false),
                    previewed = table.Column<bool>(type: "boolean", nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    withdrawn_by_account = table.Column<Guid>(type: "uuid", nullable: true),
                    withdrawn_by_agency = table.Column<string>(type: "text", nullable: true),
                    withdrawn_by_desk = table.Column<string>(type: "text", nullable: true),
                    withdrawn_by_name = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attachments", x => x.id);
                    table.CheckConstraint("ck_attachments_kind", "kind in ('pdf', 'image', 'audio', 'office')");
                    table.CheckConstraint("ck_attachments_size", "size > 0");
                    table.CheckConstraint("ck_attachments_withdrawn", "num_nulls(withdrawn_at, withdrawn_by_account, withdrawn_reason) in (0, 3)");
                    table.ForeignKey(
                        name: "FK_attachments_instruments_instrument_id",
                        column: x => x.instrument_id,
                        principalSchema: "agreements",
                        principalTable: "instruments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "handling_limits",
                schema: "agreements",
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
                name: "attachment_details",
                schema: "agreements",
                columns: table => new
                {
                    attachment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    detail = table.Column<string>(type: "text", nullable: false),
                    instrument_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key_id = table.Column<string>(type: "text", nullable: false),
                    wrapped_key = table.Column<byte[]>(type: "bytea", nullable: false),
                    nonce = table.Column<byte[]>(type: "bytea", nullable: false),
                    ciphertext = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attachment_details", x => new { x.attachment_id, x.detail });
                    table.ForeignKey(
                        name: "FK_attachment_details_attachments_attachment_id",
                        column: x => x.attachment_id,
                        principalSchema: "agreements",
                        principalTable: "attachments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "attachment_pieces",
                schema: "agreements",
                columns: table => new
                {
                    attachment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    instrument_id = table.Column<Guid>(type: "uuid", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attachment_pieces", x => new { x.attachment_id, x.number });
                    table.ForeignKey(
                        name: "FK_attachment_pieces_attachments_attachment_id",
                        column: x => x.attachment_id,
                        principalSchema: "agreements",
                        principalTable: "attachments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "instrument_documents",
                schema: "agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    instrument_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    language = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<string>(type: "text", nullable: true),
                    on = table.Column<DateOnly>(type: "date", nullable: true),
                    handling = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    replaced_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    withdrawn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    by_account = table.Column<Guid>(type: "uuid", nullable: false),
                    by_agency = table.Column<string>(type: "text", nullable: false),
                    by_desk = table.Column<string>(type: "text", nullable: false),
                    by_name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_instrument_documents", x => x.id);
                    table.ForeignKey(
                        name: "FK_instrument_documents_attachments_id",
                        column: x => x.id,
                        principalSchema: "agreements",
                        principalTable: "attachments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_instrument_documents_instruments_instrument_id",
                        column: x => x.instrument_id,
                        principalSchema: "agreements",
                        principalTable: "instruments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "readings",
                schema: "agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    instrument_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    attachment_id = table.Column<Guid>(type: "uuid", nullable: true),
                    what = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    glass_break_id = table.Column<Guid>(type: "uuid", nullable: true),
                    by_account = table.Column<Guid>(type: "uuid", nullable: false),
                    by_agency = table.Column<string>(type: "text", nullable: false),
                    by_desk = table.Column<string>(type: "text", nullable: false),
                    by_name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_readings", x => x.id);
                    table.ForeignKey(
                        name: "FK_readings_attachments_attachment_id",
                        column: x => x.attachment_id,
                        principalSchema: "agreements",
                        principalTable: "attachments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_readings_instruments_instrument_id",
                        column: x => x.instrument_id,
                        principalSchema: "agreements",
                        principalTable: "instruments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_attachments_instrument",
                schema: "agreements",
                table: "attachments",
                columns: new[] { "instrument_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ux_attachments_content",
                schema: "agreements",
                table: "attachments",
                columns: new[] { "instrument_id", "content_key" },
                unique: true,
                filter: "withdrawn_at is null");

            migrationBuilder.CreateIndex(
                name: "ux_handling_limits",
                schema: "agreements",
                table: "handling_limits",
                columns: new[] { "partner", "handling", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_instrument_documents",
                schema: "agreements",
                table: "instrument_documents",
                columns: new[] { "instrument_id", "ordinal", "edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_readings_attachment",
                schema: "agreements",
                table: "readings",
                column: "attachment_id",
                filter: "attachment_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_readings_instrument",
                schema: "agreements",
                table: "readings",
                columns: new[] { "instrument_id", "at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "attachment_details",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "attachment_pieces",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "handling_limits",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "instrument_documents",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "readings",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "attachments",
                schema: "agreements");
        }
    }
}
