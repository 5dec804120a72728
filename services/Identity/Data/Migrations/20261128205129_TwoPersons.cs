using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Identity.Data.Migrations
{
    /// <inheritdoc />
    public partial class TwoPersons : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "asked_by",
                schema: "identity",
                table: "accounts",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "decided_at",
                schema: "identity",
                table: "accounts",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "decided_by",
                schema: "identity",
                table: "accounts",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "decision_reason",
                schema: "identity",
                table: "accounts",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "standing",
                schema: "identity",
                table: "accounts",
                type: "text",
                nullable: false,
                defaultValue: "inUse");

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

            migrationBuilder.CreateIndex(
                name: "accounts_awaiting",
                schema: "identity",
                table: "accounts",
                column: "agency",
                filter: "standing = 'awaitingApproval' and disabled_at is null");

            migrationBuilder.AddCheckConstraint(
                name: "accounts_two_persons",
                schema: "identity",
                table: "accounts",
                sql: "standing in ('inUse', 'awaitingApproval', 'refused') and (asked_by is null or asked_by is distinct from decided_by)");

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
                name: "role_grants",
                schema: "identity");

            migrationBuilder.DropIndex(
                name: "accounts_awaiting",
                schema: "identity",
                table: "accounts");

            migrationBuilder.DropCheckConstraint(
                name: "accounts_two_persons",
                schema: "identity",
                table: "accounts");

            migrationBuilder.DropColumn(
                name: "asked_by",
                schema: "identity",
                table: "accounts");

            migrationBuilder.DropColumn(
                name: "decided_at",
                schema: "identity",
                table: "accounts");

            migrationBuilder.DropColumn(
                name: "decided_by",
                schema: "identity",
                table: "accounts");

            migrationBuilder.DropColumn(
                name: "decision_reason",
                schema: "identity",
                table: "accounts");

            migrationBuilder.DropColumn(
                name: "standing",
                schema: "identity",
                table: "accounts");
        }
    }
}
