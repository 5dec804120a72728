using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Cooperation.Hotline.Data.Migrations
{
    /// <summary>Which provinces lie near each other, reckoned when reference data is loaded.</summary>
    public partial class NearProvinces : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "near_provinces",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    province = table.Column<string>(type: "text", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    near = table.Column<string>(type: "text", nullable: false),
                    near_from = table.Column<DateOnly>(type: "date", nullable: true),
                    near_to = table.Column<DateOnly>(type: "date", nullable: true),
                    nearness = table.Column<string>(type: "text", nullable: false),
                    vi = table.Column<string>(type: "text", nullable: false),
                    en = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_near_provinces", x => x.id);
                    table.CheckConstraint("ck_near_provinces_dates", "valid_from is null or valid_to is null or valid_from <= valid_to");
                });

            migrationBuilder.CreateIndex(
                name: "ux_near_provinces",
                schema: "hotline",
                table: "near_provinces",
                columns: new[] { "province", "valid_from", "near", "near_from" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "near_provinces",
                schema: "hotline");
        }
    }
}
