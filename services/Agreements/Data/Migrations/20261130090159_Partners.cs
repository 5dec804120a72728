using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Agreements.Data.Migrations
{
    /// <inheritdoc />
    public partial class Partners : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<Guid>(
                name: "instrument_id",
                schema: "agreements",
                table: "timeline",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AddColumn<Guid>(
                name: "partner_id",
                schema: "agreements",
                table: "timeline",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "partners",
                schema: "agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partners", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "partner_units",
                schema: "agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    name_english = table.Column<string>(type: "text", nullable: true),
                    source = table.Column<string>(type: "text", nullable: true),
                    unverified = table.Column<bool>(type: "boolean", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    partner_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partner_units", x => x.id);
                    table.CheckConstraint("ck_partner_units_dates", "valid_from is null or valid_to is null or valid_from <= valid_to");
                    table.ForeignKey(
                        name: "FK_partner_units_partners_partner_id",
                        column: x => x.partner_id,
                        principalSchema: "agreements",
                        principalTable: "partners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "focal_points",
                schema: "agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    office = table.Column<string>(type: "text", nullable: false),
                    telephone = table.Column<string>(type: "text", nullable: true),
                    email = table.Column<string>(type: "text", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    partner_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_focal_points", x => x.id);
                    table.CheckConstraint("ck_focal_points_dates", "valid_from is null or valid_to is null or valid_from <= valid_to");
                    table.ForeignKey(
                        name: "FK_focal_points_partner_units_unit_id",
                        column: x => x.unit_id,
                        principalSchema: "agreements",
                        principalTable: "partner_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_focal_points_partners_partner_id",
                        column: x => x.partner_id,
                        principalSchema: "agreements",
                        principalTable: "partners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_timeline_partner_id",
                schema: "agreements",
                table: "timeline",
                column: "partner_id");

            migrationBuilder.CreateIndex(
                name: "IX_focal_points_partner_id",
                schema: "agreements",
                table: "focal_points",
                column: "partner_id");

            migrationBuilder.CreateIndex(
                name: "IX_focal_points_unit_id",
                schema: "agreements",
                table: "focal_points",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "IX_partner_units_partner_id",
                schema: "agreements",
                table: "partner_units",
                column: "partner_id");

            migrationBuilder.CreateIndex(
                name: "ux_partners_code",
                schema: "agreements",
                table: "partners",
                column: "code",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_timeline_partners_partner_id",
                schema: "agreements",
                table: "timeline",
                column: "partner_id",
                principalSchema: "agreements",
                principalTable: "partners",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_timeline_partners_partner_id",
                schema: "agreements",
                table: "timeline");

            migrationBuilder.DropTable(
                name: "focal_points",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "partner_units",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "partners",
                schema: "agreements");

            migrationBuilder.DropIndex(
                name: "IX_timeline_partner_id",
                schema: "agreements",
                table: "timeline");

            migrationBuilder.DropColumn(
                name: "partner_id",
                schema: "agreements",
                table: "timeline");

            migrationBuilder.AlterColumn<Guid>(
                name: "instrument_id",
                schema: "agreements",
                table: "timeline",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);
        }
    }
}
