using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Hotline.Data.Migrations
{
    /// <inheritdoc />
    public partial class RepatriationCases : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "repatriation_case_id",
                schema: "hotline",
                table: "exchanges",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "repatriation_case_opened_at",
                schema: "hotline",
                table: "exchanges",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "repatriation_case_reference",
                schema: "hotline",
                table: "exchanges",
                type: "text",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "repatriation_case_id",
                schema: "hotline",
                table: "exchanges");

            migrationBuilder.DropColumn(
                name: "repatriation_case_opened_at",
                schema: "hotline",
                table: "exchanges");

            migrationBuilder.DropColumn(
                name: "repatriation_case_reference",
                schema: "hotline",
                table: "exchanges");
        }
    }
}
