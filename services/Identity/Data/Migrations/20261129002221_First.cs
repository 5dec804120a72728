using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Identity.Data.Migrations
{
    /// <inheritdoc />
    public partial class First : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "identity");

            migrationBuilder.EnsureSchema(
                name: "audit");

            migrationBuilder.EnsureSchema(
                name: "platform");

            migrationBuilder.EnsureSchema(
                name: "idempotency");

            migrationBuilder.CreateTable(
                name: "agencies",
                schema: "identity",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    vi = table.Column<string>(type: "text", nullable: false),
                    en = table.Column<string>(type: "text", nullable: false),
                    short_vi = table.Column<string>(type: "text", nullable: true),
                    parent = table.Column<string>(type: "text", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agencies", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "entries",
                schema: "audit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    action = table.Column<string>(type: "text", nullable: false),
                    subject_type = table.Column<string>(type: "text", nullable: false),
                    subject_id = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    acting = table.Column<string>(type: "text", nullable: true),
                    desk = table.Column<string>(type: "text", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    trace_id = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_entries", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "key_ring",
                schema: "platform",
                columns: table => new
                {
                    name = table.Column<string>(type: "text", nullable: false),
                    xml = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_key_ring", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "keys",
                schema: "idempotency",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    route = table.Column<string>(type: "text", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    body_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<int>(type: "integer", nullable: true),
                    location = table.Column<string>(type: "text", nullable: true),
                    etag = table.Column<string>(type: "text", nullable: true),
                    content_type = table.Column<string>(type: "text", nullable: true),
                    body = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_keys", x => new { x.account_id, x.route, x.key });
                });

            migrationBuilder.CreateTable(
                name: "refusals",
                schema: "audit",
                columns: table => new
                {
                    minute = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    action = table.Column<string>(type: "text", nullable: false),
                    subject_type = table.Column<string>(type: "text", nullable: false),
                    subject_id = table.Column<string>(type: "text", nullable: false),
                    count = table.Column<long>(type: "bigint", nullable: false),
                    last_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_refusals", x => new { x.minute, x.account_id, x.action, x.subject_type, x.subject_id });
                });

            migrationBuilder.CreateTable(
                name: "schema_version",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<string>(type: "text", nullable: false),
                    oldest_code = table.Column<string>(type: "text", nullable: false),
                    data_version = table.Column<string>(type: "text", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_schema_version", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "desks",
                schema: "identity",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    agency = table.Column<string>(type: "character varying(24)", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    vi = table.Column<string>(type: "text", nullable: false),
                    en = table.Column<string>(type: "text", nullable: false),
                    partners = table.Column<string[]>(type: "text[]", nullable: false),
                    areas = table.Column<string[]>(type: "text[]", nullable: false),
                    provinces = table.Column<string[]>(type: "text[]", nullable: false),
                    parent = table.Column<string>(type: "text", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_desks", x => x.code);
                    table.UniqueConstraint("desks_code_agency_key", x => new { x.code, x.agency });
                    table.ForeignKey(
                        name: "desks_agency_fkey",
                        column: x => x.agency,
                        principalSchema: "identity",
                        principalTable: "agencies",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "role_grants",
                schema: "identity",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(48)", maxLength: 48, nullable: false),
                    agency = table.Column<string>(type: "character varying(24)", nullable: false),
                    desk_kind = table.Column<string>(type: "text", nullable: false),
                    desks = table.Column<string[]>(type: "text[]", nullable: false),
                    roles = table.Column<string[]>(type: "text[]", nullable: false),
                    decide = table.Column<string[]>(type: "text[]", nullable: false),
                    decide_above = table.Column<string[]>(type: "text[]", nullable: false),
                    else_desk = table.Column<string>(type: "text", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_role_grants", x => x.code);
                    table.ForeignKey(
                        name: "role_grants_agency_fkey",
                        column: x => x.agency,
                        principalSchema: "identity",
                        principalTable: "agencies",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "accounts",
                schema: "identity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    agency = table.Column<string>(type: "character varying(24)", nullable: false),
                    desk = table.Column<string>(type: "character varying(24)", nullable: false),
                    roles = table.Column<string[]>(type: "text[]", nullable: false),
                    partners = table.Column<string[]>(type: "text[]", nullable: false),
                    areas = table.Column<string[]>(type: "text[]", nullable: false),
                    provinces = table.Column<string[]>(type: "text[]", nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: false),
                    must_change_password = table.Column<bool>(type: "boolean", nullable: false),
                    password_changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    password_changed_in = table.Column<Guid>(type: "uuid", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    disabled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    standing = table.Column<string>(type: "text", nullable: false, defaultValue: "inUse"),
                    asked_by = table.Column<Guid>(type: "uuid", nullable: true),
                    decided_by = table.Column<Guid>(type: "uuid", nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    decision_reason = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts", x => x.id);
                    table.CheckConstraint("accounts_roles_known", "cardinality(roles) > 0 and roles <@ array['borderGuardLiaison', 'policeLiaison', 'supervisor', 'centralDesk', 'consular', 'planner', 'administrator', 'auditor', 'demoLoader']");
                    table.CheckConstraint("accounts_two_persons", "standing in ('inUse', 'awaitingApproval', 'refused') and (asked_by is null or asked_by is distinct from decided_by)");
                    table.CheckConstraint("accounts_user_name_folded", "user_name = lower(user_name)");
                    table.ForeignKey(
                        name: "accounts_desk_fkey",
                        columns: x => new { x.desk, x.agency },
                        principalSchema: "identity",
                        principalTable: "desks",
                        principalColumns: new[] { "code", "agency" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "accounts_agency_user_name",
                schema: "identity",
                table: "accounts",
                columns: new[] { "agency", "user_name" });

            migrationBuilder.CreateIndex(
                name: "accounts_awaiting",
                schema: "identity",
                table: "accounts",
                column: "agency",
                filter: "standing = 'awaitingApproval' and disabled_at is null");

            migrationBuilder.CreateIndex(
                name: "accounts_user_name_key",
                schema: "identity",
                table: "accounts",
                column: "user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_accounts_desk_agency",
                schema: "identity",
                table: "accounts",
                columns: new[] { "desk", "agency" });

            migrationBuilder.CreateIndex(
                name: "IX_desks_agency",
                schema: "identity",
                table: "desks",
                column: "agency");

            migrationBuilder.CreateIndex(
                name: "ix_entries_account",
                schema: "audit",
                table: "entries",
                columns: new[] { "account_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_entries_subject",
                schema: "audit",
                table: "entries",
                columns: new[] { "subject_type", "subject_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_keys_at",
                schema: "idempotency",
                table: "keys",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_role_grants_agency",
                schema: "identity",
                table: "role_grants",
                column: "agency");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "accounts",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "entries",
                schema: "audit");

            migrationBuilder.DropTable(
                name: "key_ring",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "keys",
                schema: "idempotency");

            migrationBuilder.DropTable(
                name: "refusals",
                schema: "audit");

            migrationBuilder.DropTable(
                name: "role_grants",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "schema_version",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "desks",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "agencies",
                schema: "identity");
        }
    }
}
