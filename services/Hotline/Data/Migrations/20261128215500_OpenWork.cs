using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Hotline.Data.Migrations
{
    /// <summary>What is open, what happened when, and who works at a desk are found without reading the desk's history.</summary>
    public partial class OpenWork : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_timeline_desk",
                schema: "hotline",
                table: "timeline");

            migrationBuilder.CreateIndex(
                name: "ix_timeline_at",
                schema: "hotline",
                table: "timeline",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_timeline_desk",
                schema: "hotline",
                table: "timeline",
                columns: new[] { "desk", "account", "at" },
                descending: new[] { false, false, true });

            migrationBuilder.CreateIndex(
                name: "ix_exchanges_open",
                schema: "hotline",
                table: "exchanges",
                columns: new[] { "desk", "status", "waiting_for", "received_or_sent_at", "id" },
                filter: "status <> 'closed' and status <> 'voided'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_timeline_at",
                schema: "hotline",
                table: "timeline");

            migrationBuilder.DropIndex(
                name: "ix_timeline_desk",
                schema: "hotline",
                table: "timeline");

            migrationBuilder.DropIndex(
                name: "ix_exchanges_open",
                schema: "hotline",
                table: "exchanges");

            migrationBuilder.CreateIndex(
                name: "ix_timeline_desk",
                schema: "hotline",
                table: "timeline",
                columns: new[] { "desk", "account" });
        }
    }
}
