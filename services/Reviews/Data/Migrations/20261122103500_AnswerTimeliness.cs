using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Reviews.Data.Migrations
{
    /// <summary>What became of the answer owed, as Hotline judges it. Facts of messages that did not say are judged by their times when they are counted.</summary>
    public partial class AnswerTimeliness : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "answer_timeliness",
                schema: "reviews",
                table: "exchange_history",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "answer_timeliness",
                schema: "reviews",
                table: "exchange_current",
                type: "text",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "answer_timeliness",
                schema: "reviews",
                table: "exchange_history");

            migrationBuilder.DropColumn(
                name: "answer_timeliness",
                schema: "reviews",
                table: "exchange_current");
        }
    }
}
