using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Repatriation.Data.Migrations
{
    /// <inheritdoc />
    public partial class Photographs : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "photographs",
                schema: "repatriation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sealed_with = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    withdrawn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    by_account = table.Column<Guid>(type: "uuid", nullable: false),
                    by_agency = table.Column<string>(type: "text", nullable: false),
                    by_desk = table.Column<string>(type: "text", nullable: false),
                    by_name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_photographs", x => x.id);
                    table.ForeignKey(
                        name: "FK_photographs_attachments_id",
                        column: x => x.id,
                        principalSchema: "repatriation",
                        principalTable: "attachments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_photographs_cases_sealed_with",
                        column: x => x.sealed_with,
                        principalSchema: "repatriation",
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_photographs_persons_person_id",
                        column: x => x.person_id,
                        principalSchema: "repatriation",
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_photographs_person",
                schema: "repatriation",
                table: "photographs",
                columns: new[] { "person_id", "id" },
                filter: "withdrawn_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_photographs_sealed_with",
                schema: "repatriation",
                table: "photographs",
                column: "sealed_with");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "photographs",
                schema: "repatriation");
        }
    }
}
