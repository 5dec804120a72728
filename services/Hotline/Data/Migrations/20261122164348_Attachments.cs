using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Hotline.Data.Migrations
{
    /// <summary>What is attached to exchanges: what everybody who reads them sees, and in tables of their own the sealed rest.</summary>
    public partial class Attachments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "attachment_id",
                schema: "hotline",
                table: "readings",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "attachments",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: false),
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
                        name: "FK_attachments_exchanges_exchange_id",
                        column: x => x.exchange_id,
                        principalSchema: "hotline",
                        principalTable: "exchanges",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "attachment_details",
                schema: "hotline",
                columns: table => new
                {
                    attachment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    detail = table.Column<string>(type: "text", nullable: false),
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: false),
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
                        principalSchema: "hotline",
                        principalTable: "attachments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "attachment_pieces",
                schema: "hotline",
                columns: table => new
                {
                    attachment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attachment_pieces", x => new { x.attachment_id, x.number });
                    table.ForeignKey(
                        name: "FK_attachment_pieces_attachments_attachment_id",
                        column: x => x.attachment_id,
                        principalSchema: "hotline",
                        principalTable: "attachments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_readings_attachment",
                schema: "hotline",
                table: "readings",
                column: "attachment_id",
                filter: "attachment_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_attachments_exchange",
                schema: "hotline",
                table: "attachments",
                columns: new[] { "exchange_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ux_attachments_content",
                schema: "hotline",
                table: "attachments",
                columns: new[] { "exchange_id", "content_key" },
                unique: true,
                filter: "withdrawn_at is null");

            migrationBuilder.AddForeignKey(
                name: "FK_readings_attachments_attachment_id",
                schema: "hotline",
                table: "readings",
                column: "attachment_id",
                principalSchema: "hotline",
                principalTable: "attachments",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            // As with protected details: a session sees and writes only what belongs to the exchange that its transaction has taken in hand.
            // Pieces are ciphertext, which no compression makes shorter.
            migrationBuilder.Sql(
                """
                alter table hotline.attachment_details enable row level security;
                create policy exchange_in_hand on hotline.attachment_details
                    using (exchange_id = nullif(current_setting('hotline.exchange_in_hand', true), '')::uuid)
                    with check (exchange_id = nullif(current_setting('hotline.exchange_in_hand', true), '')::uuid);
                alter table hotline.attachment_pieces enable row level security;
                create policy exchange_in_hand on hotline.attachment_pieces
                    using (exchange_id = nullif(current_setting('hotline.exchange_in_hand', true), '')::uuid)
                    with check (exchange_id = nullif(current_setting('hotline.exchange_in_hand', true), '')::uuid);
                alter table hotline.attachment_pieces alter column content set storage external;
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_readings_attachments_attachment_id",
                schema: "hotline",
                table: "readings");

            migrationBuilder.DropTable(
                name: "attachment_details",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "attachment_pieces",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "attachments",
                schema: "hotline");

            migrationBuilder.DropIndex(
                name: "ix_readings_attachment",
                schema: "hotline",
                table: "readings");

            migrationBuilder.DropColumn(
                name: "attachment_id",
                schema: "hotline",
                table: "readings");
        }
    }
}
