using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Hotline.Data.Migrations
{
    /// <inheritdoc />
    public partial class IndexesThatQueriesNeed : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_verifications_exchange_id",
                schema: "hotline",
                table: "verifications");

            migrationBuilder.DropIndex(
                name: "IX_timeline_exchange_id",
                schema: "hotline",
                table: "timeline");

            migrationBuilder.DropIndex(
                name: "IX_replies_exchange",
                schema: "hotline",
                table: "replies");

            migrationBuilder.DropIndex(
                name: "IX_replies_exchange_id",
                schema: "hotline",
                table: "replies");

            migrationBuilder.DropIndex(
                name: "IX_recall_confirmations_exchange_id",
                schema: "hotline",
                table: "recall_confirmations");

            migrationBuilder.DropIndex(
                name: "IX_readings_glass_break_id",
                schema: "hotline",
                table: "readings");

            migrationBuilder.DropIndex(
                name: "IX_readings_person_id",
                schema: "hotline",
                table: "readings");

            migrationBuilder.DropIndex(
                name: "IX_people_exchange_id",
                schema: "hotline",
                table: "people");

            migrationBuilder.DropIndex(
                name: "IX_forwardings_exchange_id",
                schema: "hotline",
                table: "forwardings");

            migrationBuilder.DropIndex(
                name: "IX_exchanges_in_reply_to",
                schema: "hotline",
                table: "exchanges");

            migrationBuilder.DropIndex(
                name: "IX_corrections_exchange_id",
                schema: "hotline",
                table: "corrections");

            migrationBuilder.DropIndex(
                name: "IX_clocks_exchange_id",
                schema: "hotline",
                table: "clocks");

            migrationBuilder.DropIndex(
                name: "IX_channel_states_channel_id",
                schema: "hotline",
                table: "channel_states");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_verifications_exchange_id",
                schema: "hotline",
                table: "verifications",
                column: "exchange_id");

            migrationBuilder.CreateIndex(
                name: "IX_timeline_exchange_id",
                schema: "hotline",
                table: "timeline",
                column: "exchange_id");

            migrationBuilder.CreateIndex(
                name: "IX_replies_exchange",
                schema: "hotline",
                table: "replies",
                column: "exchange");

            migrationBuilder.CreateIndex(
                name: "IX_replies_exchange_id",
                schema: "hotline",
                table: "replies",
                column: "exchange_id");

            migrationBuilder.CreateIndex(
                name: "IX_recall_confirmations_exchange_id",
                schema: "hotline",
                table: "recall_confirmations",
                column: "exchange_id");

            migrationBuilder.CreateIndex(
                name: "IX_readings_glass_break_id",
                schema: "hotline",
                table: "readings",
                column: "glass_break_id");

            migrationBuilder.CreateIndex(
                name: "IX_readings_person_id",
                schema: "hotline",
                table: "readings",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_people_exchange_id",
                schema: "hotline",
                table: "people",
                column: "exchange_id");

            migrationBuilder.CreateIndex(
                name: "IX_forwardings_exchange_id",
                schema: "hotline",
                table: "forwardings",
                column: "exchange_id");

            migrationBuilder.CreateIndex(
                name: "IX_exchanges_in_reply_to",
                schema: "hotline",
                table: "exchanges",
                column: "in_reply_to");

            migrationBuilder.CreateIndex(
                name: "IX_corrections_exchange_id",
                schema: "hotline",
                table: "corrections",
                column: "exchange_id");

            migrationBuilder.CreateIndex(
                name: "IX_clocks_exchange_id",
                schema: "hotline",
                table: "clocks",
                column: "exchange_id");

            migrationBuilder.CreateIndex(
                name: "IX_channel_states_channel_id",
                schema: "hotline",
                table: "channel_states",
                column: "channel_id");
        }
    }
}
