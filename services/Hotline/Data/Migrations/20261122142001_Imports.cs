using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Hotline.Data.Migrations
{
    /// <inheritdoc />
    public partial class Imports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "import_mappings",
                schema: "hotline",
                columns: table => new
                {
                    desk = table.Column<string>(type: "text", nullable: false),
                    headings = table.Column<byte[]>(type: "bytea", nullable: false),
                    mapping = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_mappings", x => new { x.desk, x.headings });
                });

            migrationBuilder.CreateTable(
                name: "imports",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    file_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    mapping = table.Column<string>(type: "jsonb", nullable: false),
                    rows = table.Column<int>(type: "integer", nullable: true),
                    accepted = table.Column<int>(type: "integer", nullable: false),
                    already_there = table.Column<int>(type: "integer", nullable: false),
                    problem_count = table.Column<int>(type: "integer", nullable: false),
                    progress = table.Column<int>(type: "integer", nullable: false),
                    blocks = table.Column<string>(type: "jsonb", nullable: true),
                    cancel_asked = table.Column<bool>(type: "boolean", nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    checked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    finished_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lease_token = table.Column<Guid>(type: "uuid", nullable: true),
                    lease_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    by_account = table.Column<Guid>(type: "uuid", nullable: false),
                    by_agency = table.Column<string>(type: "text", nullable: false),
                    by_desk = table.Column<string>(type: "text", nullable: false),
                    by_name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_imports", x => x.id);
                    table.CheckConstraint("ck_imports_numbered", "state <> 'writing' or blocks is not null");
                    table.CheckConstraint("ck_imports_state", "state in ('checking', 'checked', 'waiting', 'writing', 'done', 'refused', 'cancelled', 'failed')");
                });

            migrationBuilder.CreateTable(
                name: "import_files",
                schema: "hotline",
                columns: table => new
                {
                    import_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ending = table.Column<string>(type: "text", nullable: false),
                    key_id = table.Column<string>(type: "text", nullable: false),
                    wrapped_key = table.Column<byte[]>(type: "bytea", nullable: false),
                    nonce = table.Column<byte[]>(type: "bytea", nullable: false),
                    ciphertext = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_files", x => x.import_id);
                    table.ForeignKey(
                        name: "FK_import_files_imports_import_id",
                        column: x => x.import_id,
                        principalSchema: "hotline",
                        principalTable: "imports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "import_problems",
                schema: "hotline",
                columns: table => new
                {
                    import_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    row = table.Column<int>(type: "integer", nullable: false),
                    column = table.Column<string>(type: "text", nullable: true),
                    field = table.Column<string>(type: "text", nullable: true),
                    vi = table.Column<string>(type: "text", nullable: false),
                    en = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_problems", x => new { x.import_id, x.number });
                    table.ForeignKey(
                        name: "FK_import_problems_imports_import_id",
                        column: x => x.import_id,
                        principalSchema: "hotline",
                        principalTable: "imports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "imported_rows",
                schema: "hotline",
                columns: table => new
                {
                    desk = table.Column<string>(type: "text", nullable: false),
                    key = table.Column<byte[]>(type: "bytea", nullable: false),
                    import_id = table.Column<Guid>(type: "uuid", nullable: false),
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_imported_rows", x => new { x.desk, x.key });
                    table.ForeignKey(
                        name: "FK_imported_rows_exchanges_exchange_id",
                        column: x => x.exchange_id,
                        principalSchema: "hotline",
                        principalTable: "exchanges",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_imported_rows_imports_import_id",
                        column: x => x.import_id,
                        principalSchema: "hotline",
                        principalTable: "imports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "import_pieces",
                schema: "hotline",
                columns: table => new
                {
                    import_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_pieces", x => new { x.import_id, x.number });
                    table.ForeignKey(
                        name: "FK_import_pieces_import_files_import_id",
                        column: x => x.import_id,
                        principalSchema: "hotline",
                        principalTable: "import_files",
                        principalColumn: "import_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_imported_rows_exchange_id",
                schema: "hotline",
                table: "imported_rows",
                column: "exchange_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_imported_rows_import_id",
                schema: "hotline",
                table: "imported_rows",
                column: "import_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "import_mappings",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "import_pieces",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "import_problems",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "imported_rows",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "import_files",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "imports",
                schema: "hotline");
        }
    }
}
