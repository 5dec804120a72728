using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Repatriation.Data.Migrations
{
    /// <inheritdoc />
    public partial class HotlineRequests : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "episode",
                schema: "repatriation",
                table: "persons",
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<Guid>(
                name: "exchange_person_id",
                schema: "repatriation",
                table: "persons",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "first_episode",
                schema: "repatriation",
                table: "persons",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "first_pseudonym",
                schema: "repatriation",
                table: "persons",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "identity_held_by",
                schema: "repatriation",
                table: "persons",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "hotline_requests",
                schema: "repatriation",
                columns: table => new
                {
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: false),
                    exchange = table.Column<string>(type: "text", nullable: false),
                    desk = table.Column<string>(type: "text", nullable: false),
                    requested_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    persons_rescued = table.Column<int>(type: "integer", nullable: true),
                    victims = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    linked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_hotline_requests", x => x.exchange_id);
                    table.ForeignKey(
                        name: "FK_hotline_requests_cases_case_id",
                        column: x => x.case_id,
                        principalSchema: "repatriation",
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_persons_identity_held",
                schema: "repatriation",
                table: "persons",
                column: "identity_held_by",
                filter: "identity_held_by is not null");

            migrationBuilder.CreateIndex(
                name: "ux_persons_episode",
                schema: "repatriation",
                table: "persons",
                columns: new[] { "first_episode", "episode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_persons_exchange_person",
                schema: "repatriation",
                table: "persons",
                column: "exchange_person_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_hotline_requests_case_id",
                schema: "repatriation",
                table: "hotline_requests",
                column: "case_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_hotline_requests_exchange",
                schema: "repatriation",
                table: "hotline_requests",
                column: "exchange",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_persons_persons_first_episode",
                schema: "repatriation",
                table: "persons",
                column: "first_episode",
                principalSchema: "repatriation",
                principalTable: "persons",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_persons_persons_first_episode",
                schema: "repatriation",
                table: "persons");

            migrationBuilder.DropTable(
                name: "hotline_requests",
                schema: "repatriation");

            migrationBuilder.DropIndex(
                name: "ix_persons_identity_held",
                schema: "repatriation",
                table: "persons");

            migrationBuilder.DropIndex(
                name: "ux_persons_episode",
                schema: "repatriation",
                table: "persons");

            migrationBuilder.DropIndex(
                name: "ux_persons_exchange_person",
                schema: "repatriation",
                table: "persons");

            migrationBuilder.DropColumn(
                name: "episode",
                schema: "repatriation",
                table: "persons");

            migrationBuilder.DropColumn(
                name: "exchange_person_id",
                schema: "repatriation",
                table: "persons");

            migrationBuilder.DropColumn(
                name: "first_episode",
                schema: "repatriation",
                table: "persons");

            migrationBuilder.DropColumn(
                name: "first_pseudonym",
                schema: "repatriation",
                table: "persons");

            migrationBuilder.DropColumn(
                name: "identity_held_by",
                schema: "repatriation",
                table: "persons");
        }
    }
}
