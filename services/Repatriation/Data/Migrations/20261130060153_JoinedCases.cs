using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Repatriation.Data.Migrations
{
    /// <inheritdoc />
    public partial class JoinedCases : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "came_from",
                schema: "repatriation",
                table: "persons",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid[]>(
                name: "brought",
                schema: "repatriation",
                table: "cases",
                type: "uuid[]",
                nullable: false,
                defaultValue: new Guid[0]);

            migrationBuilder.AddColumn<int>(
                name: "last_number",
                schema: "repatriation",
                table: "cases",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "merged_into",
                schema: "repatriation",
                table: "cases",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "split_from",
                schema: "repatriation",
                table: "cases",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_persons_came_from",
                schema: "repatriation",
                table: "persons",
                column: "came_from");

            migrationBuilder.CreateIndex(
                name: "IX_cases_merged_into",
                schema: "repatriation",
                table: "cases",
                column: "merged_into");

            migrationBuilder.CreateIndex(
                name: "IX_cases_split_from",
                schema: "repatriation",
                table: "cases",
                column: "split_from");

            migrationBuilder.AddForeignKey(
                name: "FK_cases_cases_merged_into",
                schema: "repatriation",
                table: "cases",
                column: "merged_into",
                principalSchema: "repatriation",
                principalTable: "cases",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_cases_cases_split_from",
                schema: "repatriation",
                table: "cases",
                column: "split_from",
                principalSchema: "repatriation",
                principalTable: "cases",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_persons_cases_came_from",
                schema: "repatriation",
                table: "persons",
                column: "came_from",
                principalSchema: "repatriation",
                principalTable: "cases",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_cases_cases_merged_into",
                schema: "repatriation",
                table: "cases");

            migrationBuilder.DropForeignKey(
                name: "FK_cases_cases_split_from",
                schema: "repatriation",
                table: "cases");

            migrationBuilder.DropForeignKey(
                name: "FK_persons_cases_came_from",
                schema: "repatriation",
                table: "persons");

            migrationBuilder.DropIndex(
                name: "IX_persons_came_from",
                schema: "repatriation",
                table: "persons");

            migrationBuilder.DropIndex(
                name: "IX_cases_merged_into",
                schema: "repatriation",
                table: "cases");

            migrationBuilder.DropIndex(
                name: "IX_cases_split_from",
                schema: "repatriation",
                table: "cases");

            migrationBuilder.DropColumn(
                name: "came_from",
                schema: "repatriation",
                table: "persons");

            migrationBuilder.DropColumn(
                name: "brought",
                schema: "repatriation",
                table: "cases");

            migrationBuilder.DropColumn(
                name: "last_number",
                schema: "repatriation",
                table: "cases");

            migrationBuilder.DropColumn(
                name: "merged_into",
                schema: "repatriation",
                table: "cases");

            migrationBuilder.DropColumn(
                name: "split_from",
                schema: "repatriation",
                table: "cases");
        }
    }
}
