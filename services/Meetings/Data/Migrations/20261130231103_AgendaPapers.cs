using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Cooperation.Meetings.Data.Migrations
{
    /// <inheritdoc />
    public partial class AgendaPapers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "passport",
                schema: "meetings",
                table: "delegates",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "passport_until",
                schema: "meetings",
                table: "delegates",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "visa",
                schema: "meetings",
                table: "delegates",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "visa_until",
                schema: "meetings",
                table: "delegates",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "reminded_at",
                schema: "meetings",
                table: "asked_agencies",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "attachments",
                schema: "meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
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
                        name: "FK_attachments_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalSchema: "meetings",
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "handling_limits",
                schema: "meetings",
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
                name: "meeting_costs",
                schema: "meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    what = table.Column<string>(type: "text", nullable: false),
                    amount = table.Column<decimal>(type: "numeric", nullable: false),
                    currency = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meeting_costs", x => x.id);
                    table.CheckConstraint("ck_meeting_costs_amount", "amount > 0");
                    table.ForeignKey(
                        name: "FK_meeting_costs_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalSchema: "meetings",
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "agenda_papers",
                schema: "meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    item_id = table.Column<Guid>(type: "uuid", nullable: true),
                    number = table.Column<int>(type: "integer", nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
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
                    table.PrimaryKey("PK_agenda_papers", x => x.id);
                    table.CheckConstraint("ck_agenda_papers_point", "item_id is not null or withdrawn_at is not null");
                    table.ForeignKey(
                        name: "FK_agenda_papers_agenda_items_item_id",
                        column: x => x.item_id,
                        principalSchema: "meetings",
                        principalTable: "agenda_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_agenda_papers_attachments_id",
                        column: x => x.id,
                        principalSchema: "meetings",
                        principalTable: "attachments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_agenda_papers_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalSchema: "meetings",
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "attachment_details",
                schema: "meetings",
                columns: table => new
                {
                    attachment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    detail = table.Column<string>(type: "text", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
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
                        principalSchema: "meetings",
                        principalTable: "attachments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "attachment_pieces",
                schema: "meetings",
                columns: table => new
                {
                    attachment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attachment_pieces", x => new { x.attachment_id, x.number });
                    table.ForeignKey(
                        name: "FK_attachment_pieces_attachments_attachment_id",
                        column: x => x.attachment_id,
                        principalSchema: "meetings",
                        principalTable: "attachments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "readings",
                schema: "meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
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
                        principalSchema: "meetings",
                        principalTable: "attachments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_readings_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalSchema: "meetings",
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_agenda_papers_item_id",
                schema: "meetings",
                table: "agenda_papers",
                column: "item_id");

            migrationBuilder.CreateIndex(
                name: "ux_agenda_papers",
                schema: "meetings",
                table: "agenda_papers",
                columns: new[] { "meeting_id", "number", "edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_attachments_meeting",
                schema: "meetings",
                table: "attachments",
                columns: new[] { "meeting_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ux_attachments_content",
                schema: "meetings",
                table: "attachments",
                columns: new[] { "meeting_id", "content_key" },
                unique: true,
                filter: "withdrawn_at is null");

            migrationBuilder.CreateIndex(
                name: "ux_handling_limits",
                schema: "meetings",
                table: "handling_limits",
                columns: new[] { "partner", "handling", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meeting_costs_meeting_id",
                schema: "meetings",
                table: "meeting_costs",
                column: "meeting_id");

            migrationBuilder.CreateIndex(
                name: "ix_readings_attachment",
                schema: "meetings",
                table: "readings",
                column: "attachment_id",
                filter: "attachment_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_readings_meeting",
                schema: "meetings",
                table: "readings",
                columns: new[] { "meeting_id", "at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "agenda_papers",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "attachment_details",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "attachment_pieces",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "handling_limits",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "meeting_costs",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "readings",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "attachments",
                schema: "meetings");

            migrationBuilder.DropColumn(
                name: "passport",
                schema: "meetings",
                table: "delegates");

            migrationBuilder.DropColumn(
                name: "passport_until",
                schema: "meetings",
                table: "delegates");

            migrationBuilder.DropColumn(
                name: "visa",
                schema: "meetings",
                table: "delegates");

            migrationBuilder.DropColumn(
                name: "visa_until",
                schema: "meetings",
                table: "delegates");

            migrationBuilder.DropColumn(
                name: "reminded_at",
                schema: "meetings",
                table: "asked_agencies");
        }
    }
}
