using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Cooperation.Hotline.Data.Migrations
{
    /// <summary>Rules for all clocks in place of the answer times, and the holidays by which they count.</summary>
    public partial class ClockRules : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // answer_times stays for the code before this one, which reads it (R16); the next release drops it.
            migrationBuilder.CreateTable(
                name: "clock_rules",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    clock = table.Column<string>(type: "text", nullable: false),
                    urgency = table.Column<string>(type: "text", nullable: true),
                    partner = table.Column<string>(type: "text", nullable: true),
                    instrument = table.Column<string>(type: "text", nullable: true),
                    amount = table.Column<decimal>(type: "numeric", nullable: false),
                    unit = table.Column<string>(type: "text", nullable: false),
                    calendar = table.Column<string>(type: "text", nullable: false),
                    warn_before = table.Column<decimal>(type: "numeric", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    unverified = table.Column<bool>(type: "boolean", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clock_rules", x => x.id);
                    table.CheckConstraint("ck_clock_rules_amount", "amount > 0 and amount <= 10000 and warn_before >= 0 and warn_before < amount");
                    table.CheckConstraint("ck_clock_rules_calendar", "calendar in ('vn', 'both')");
                    table.CheckConstraint("ck_clock_rules_clock", "clock in ('classification', 'acknowledgement', 'answer', 'verification')");
                    table.CheckConstraint("ck_clock_rules_dates", "valid_from is null or valid_to is null or valid_from <= valid_to");
                    table.CheckConstraint("ck_clock_rules_unit", "unit in ('calendarHours', 'workingHours', 'calendarDays', 'workingDays', 'calendarMonths')");
                });

            migrationBuilder.CreateTable(
                name: "holidays",
                schema: "hotline",
                columns: table => new
                {
                    country = table.Column<string>(type: "text", nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    vi = table.Column<string>(type: "text", nullable: false),
                    en = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_holidays", x => new { x.country, x.date });
                });

            migrationBuilder.CreateIndex(
                name: "ux_clock_rules",
                schema: "hotline",
                table: "clock_rules",
                columns: new[] { "clock", "urgency", "partner", "valid_from" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "clock_rules",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "holidays",
                schema: "hotline");
        }
    }
}
