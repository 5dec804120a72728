using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Agreements.Data.Migrations
{
    /// <inheritdoc />
    public partial class WorkPlansAndReminders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "next_review_due",
                schema: "agreements",
                table: "instruments",
                type: "date",
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "partner",
                schema: "agreements",
                table: "activities",
                type: "text",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "text");

            migrationBuilder.AlterColumn<Guid>(
                name: "instrument_id",
                schema: "agreements",
                table: "activities",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AlterColumn<string>(
                name: "instrument",
                schema: "agreements",
                table: "activities",
                type: "text",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "text");

            migrationBuilder.AddColumn<string>(
                name: "framework",
                schema: "agreements",
                table: "activities",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "reminded_on",
                schema: "agreements",
                table: "activities",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "reminders",
                schema: "agreements",
                table: "activities",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateIndex(
                name: "ix_activities_framework",
                schema: "agreements",
                table: "activities",
                columns: new[] { "framework", "due", "reference" },
                filter: "framework is not null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_activities_framework",
                schema: "agreements",
                table: "activities");

            migrationBuilder.DropColumn(
                name: "next_review_due",
                schema: "agreements",
                table: "instruments");

            migrationBuilder.DropColumn(
                name: "framework",
                schema: "agreements",
                table: "activities");

            migrationBuilder.DropColumn(
                name: "reminded_on",
                schema: "agreements",
                table: "activities");

            migrationBuilder.DropColumn(
                name: "reminders",
                schema: "agreements",
                table: "activities");

            migrationBuilder.AlterColumn<string>(
                name: "partner",
                schema: "agreements",
                table: "activities",
                type: "text",
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "text",
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "instrument_id",
                schema: "agreements",
                table: "activities",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "instrument",
                schema: "agreements",
                table: "activities",
                type: "text",
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "text",
                oldNullable: true);
        }
    }
}
