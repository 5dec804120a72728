using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Reviews.Data.Migrations
{
    /// <summary>What became of an exchange: replies, verifications, outcome.</summary>
    public partial class Life : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "acknowledged_at",
                schema: "reviews",
                table: "exchange_history",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "answer_expected",
                schema: "reviews",
                table: "exchange_history",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "answered_at",
                schema: "reviews",
                table: "exchange_history",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "arrests",
                schema: "reviews",
                table: "exchange_history",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "closed_at",
                schema: "reviews",
                table: "exchange_history",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "first_answered_at",
                schema: "reviews",
                table: "exchange_history",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "investigation_opened",
                schema: "reviews",
                table: "exchange_history",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "outcome",
                schema: "reviews",
                table: "exchange_history",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "persons_rescued",
                schema: "reviews",
                table: "exchange_history",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "repatriation_needed",
                schema: "reviews",
                table: "exchange_history",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "verifications",
                schema: "reviews",
                table: "exchange_history",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "verifications_open",
                schema: "reviews",
                table: "exchange_history",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "waiting_for",
                schema: "reviews",
                table: "exchange_history",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "acknowledged_at",
                schema: "reviews",
                table: "exchange_current",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "answer_expected",
                schema: "reviews",
                table: "exchange_current",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "answered_at",
                schema: "reviews",
                table: "exchange_current",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "arrests",
                schema: "reviews",
                table: "exchange_current",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "closed_at",
                schema: "reviews",
                table: "exchange_current",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "first_answered_at",
                schema: "reviews",
                table: "exchange_current",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "investigation_opened",
                schema: "reviews",
                table: "exchange_current",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "outcome",
                schema: "reviews",
                table: "exchange_current",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "persons_rescued",
                schema: "reviews",
                table: "exchange_current",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "repatriation_needed",
                schema: "reviews",
                table: "exchange_current",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "verifications",
                schema: "reviews",
                table: "exchange_current",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "verifications_open",
                schema: "reviews",
                table: "exchange_current",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "waiting_for",
                schema: "reviews",
                table: "exchange_current",
                type: "text",
                nullable: true);

            // Facts that arrived before exchanges told whether an answer is owed; a result owes none. A replay brings the rest.
            migrationBuilder.Sql(
                """
                update reviews.exchange_current set answer_expected = kind <> 'result';
                update reviews.exchange_history set answer_expected = kind <> 'result';
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "acknowledged_at",
                schema: "reviews",
                table: "exchange_history");

            migrationBuilder.DropColumn(
                name: "answer_expected",
                schema: "reviews",
                table: "exchange_history");

            migrationBuilder.DropColumn(
                name: "answered_at",
                schema: "reviews",
                table: "exchange_history");

            migrationBuilder.DropColumn(
                name: "arrests",
                schema: "reviews",
                table: "exchange_history");

            migrationBuilder.DropColumn(
                name: "closed_at",
                schema: "reviews",
                table: "exchange_history");

            migrationBuilder.DropColumn(
                name: "first_answered_at",
                schema: "reviews",
                table: "exchange_history");

            migrationBuilder.DropColumn(
                name: "investigation_opened",
                schema: "reviews",
                table: "exchange_history");

            migrationBuilder.DropColumn(
                name: "outcome",
                schema: "reviews",
                table: "exchange_history");

            migrationBuilder.DropColumn(
                name: "persons_rescued",
                schema: "reviews",
                table: "exchange_history");

            migrationBuilder.DropColumn(
                name: "repatriation_needed",
                schema: "reviews",
                table: "exchange_history");

            migrationBuilder.DropColumn(
                name: "verifications",
                schema: "reviews",
                table: "exchange_history");

            migrationBuilder.DropColumn(
                name: "verifications_open",
                schema: "reviews",
                table: "exchange_history");

            migrationBuilder.DropColumn(
                name: "waiting_for",
                schema: "reviews",
                table: "exchange_history");

            migrationBuilder.DropColumn(
                name: "acknowledged_at",
                schema: "reviews",
                table: "exchange_current");

            migrationBuilder.DropColumn(
                name: "answer_expected",
                schema: "reviews",
                table: "exchange_current");

            migrationBuilder.DropColumn(
                name: "answered_at",
                schema: "reviews",
                table: "exchange_current");

            migrationBuilder.DropColumn(
                name: "arrests",
                schema: "reviews",
                table: "exchange_current");

            migrationBuilder.DropColumn(
                name: "closed_at",
                schema: "reviews",
                table: "exchange_current");

            migrationBuilder.DropColumn(
                name: "first_answered_at",
                schema: "reviews",
                table: "exchange_current");

            migrationBuilder.DropColumn(
                name: "investigation_opened",
                schema: "reviews",
                table: "exchange_current");

            migrationBuilder.DropColumn(
                name: "outcome",
                schema: "reviews",
                table: "exchange_current");

            migrationBuilder.DropColumn(
                name: "persons_rescued",
                schema: "reviews",
                table: "exchange_current");

            migrationBuilder.DropColumn(
                name: "repatriation_needed",
                schema: "reviews",
                table: "exchange_current");

            migrationBuilder.DropColumn(
                name: "verifications",
                schema: "reviews",
                table: "exchange_current");

            migrationBuilder.DropColumn(
                name: "verifications_open",
                schema: "reviews",
                table: "exchange_current");

            migrationBuilder.DropColumn(
                name: "waiting_for",
                schema: "reviews",
                table: "exchange_current");
        }
    }
}
