using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Cooperation.Repatriation.Data.Migrations
{
    /// <inheritdoc />
    public partial class Papers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "attachments",
                schema: "repatriation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    repatriation_case_id = table.Column<Guid>(type: "uuid", nullable: false),
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
                        name: "FK_attachments_cases_repatriation_case_id",
                        column: x => x.repatriation_case_id,
                        principalSchema: "repatriation",
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "paper_issuers",
                schema: "repatriation",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    kind = table.Column<string>(type: "text", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    desk_kind = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    unverified = table.Column<bool>(type: "boolean", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_paper_issuers", x => x.id);
                    table.CheckConstraint("ck_paper_issuers_dates", "valid_from is null or valid_to is null or valid_from <= valid_to");
                });

            migrationBuilder.CreateTable(
                name: "attachment_details",
                schema: "repatriation",
                columns: table => new
                {
                    attachment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    detail = table.Column<string>(type: "text", nullable: false),
                    repatriation_case_id = table.Column<Guid>(type: "uuid", nullable: false),
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
                        principalSchema: "repatriation",
                        principalTable: "attachments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "attachment_pieces",
                schema: "repatriation",
                columns: table => new
                {
                    attachment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    repatriation_case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attachment_pieces", x => new { x.attachment_id, x.number });
                    table.ForeignKey(
                        name: "FK_attachment_pieces_attachments_attachment_id",
                        column: x => x.attachment_id,
                        principalSchema: "repatriation",
                        principalTable: "attachments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "papers",
                schema: "repatriation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    language = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    desk = table.Column<string>(type: "text", nullable: false),
                    basis = table.Column<string>(type: "text", nullable: false),
                    has_gaps = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_papers", x => x.id);
                    table.ForeignKey(
                        name: "FK_papers_attachments_id",
                        column: x => x.id,
                        principalSchema: "repatriation",
                        principalTable: "attachments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_papers_cases_case_id",
                        column: x => x.case_id,
                        principalSchema: "repatriation",
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "paper_persons",
                schema: "repatriation",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    paper_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    pseudonym = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_paper_persons", x => new { x.paper_id, x.person_id });
                    table.ForeignKey(
                        name: "FK_paper_persons_papers_paper_id",
                        column: x => x.paper_id,
                        principalSchema: "repatriation",
                        principalTable: "papers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_paper_persons_persons_person_id",
                        column: x => x.person_id,
                        principalSchema: "repatriation",
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_readings_attachment",
                schema: "repatriation",
                table: "readings",
                column: "attachment_id",
                filter: "attachment_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_attachments_repatriation_case",
                schema: "repatriation",
                table: "attachments",
                columns: new[] { "repatriation_case_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ux_attachments_content",
                schema: "repatriation",
                table: "attachments",
                columns: new[] { "repatriation_case_id", "content_key" },
                unique: true,
                filter: "withdrawn_at is null");

            migrationBuilder.CreateIndex(
                name: "ux_paper_issuers",
                schema: "repatriation",
                table: "paper_issuers",
                columns: new[] { "kind", "agency", "desk_kind", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_paper_persons_person_id",
                schema: "repatriation",
                table: "paper_persons",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_papers_case",
                schema: "repatriation",
                table: "papers",
                columns: new[] { "case_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ux_papers_number",
                schema: "repatriation",
                table: "papers",
                column: "number",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_readings_attachments_attachment_id",
                schema: "repatriation",
                table: "readings",
                column: "attachment_id",
                principalSchema: "repatriation",
                principalTable: "attachments",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_readings_attachments_attachment_id",
                schema: "repatriation",
                table: "readings");

            migrationBuilder.DropTable(
                name: "attachment_details",
                schema: "repatriation");

            migrationBuilder.DropTable(
                name: "attachment_pieces",
                schema: "repatriation");

            migrationBuilder.DropTable(
                name: "paper_issuers",
                schema: "repatriation");

            migrationBuilder.DropTable(
                name: "paper_persons",
                schema: "repatriation");

            migrationBuilder.DropTable(
                name: "papers",
                schema: "repatriation");

            migrationBuilder.DropTable(
                name: "attachments",
                schema: "repatriation");

            migrationBuilder.DropIndex(
                name: "ix_readings_attachment",
                schema: "repatriation",
                table: "readings");
        }
    }
}
