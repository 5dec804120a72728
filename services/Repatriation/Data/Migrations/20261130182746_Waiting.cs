using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Repatriation.Data.Migrations
{
    /// <inheritdoc />
    public partial class Waiting : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "identity_called_at",
                schema: "repatriation",
                table: "persons",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "pdf",
                schema: "repatriation",
                table: "papers",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ux_papers_pdf",
                schema: "repatriation",
                table: "papers",
                column: "pdf",
                unique: true,
                filter: "pdf is not null");

            migrationBuilder.CreateIndex(
                name: "ix_handover_persons_case",
                schema: "repatriation",
                table: "handover_persons",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_clocks_waiting",
                schema: "repatriation",
                table: "clocks",
                column: "person_id",
                filter: "met_at is null and stopped_at is null");

            migrationBuilder.AddForeignKey(
                name: "FK_papers_attachments_pdf",
                schema: "repatriation",
                table: "papers",
                column: "pdf",
                principalSchema: "repatriation",
                principalTable: "attachments",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_papers_attachments_pdf",
                schema: "repatriation",
                table: "papers");

            migrationBuilder.DropIndex(
                name: "ux_papers_pdf",
                schema: "repatriation",
                table: "papers");

            migrationBuilder.DropIndex(
                name: "ix_handover_persons_case",
                schema: "repatriation",
                table: "handover_persons");

            migrationBuilder.DropIndex(
                name: "ix_clocks_waiting",
                schema: "repatriation",
                table: "clocks");

            migrationBuilder.DropColumn(
                name: "identity_called_at",
                schema: "repatriation",
                table: "persons");

            migrationBuilder.DropColumn(
                name: "pdf",
                schema: "repatriation",
                table: "papers");
        }
    }
}
