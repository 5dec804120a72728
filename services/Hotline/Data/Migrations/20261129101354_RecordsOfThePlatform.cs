using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Hotline.Data.Migrations
{
    /// <inheritdoc />
    public partial class RecordsOfThePlatform : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_reference_counters",
                schema: "hotline",
                table: "reference_counters");

            migrationBuilder.DropIndex(
                name: "ux_clock_rules",
                schema: "hotline",
                table: "clock_rules");

            migrationBuilder.DropCheckConstraint(
                name: "ck_clock_rules_amount",
                schema: "hotline",
                table: "clock_rules");

            migrationBuilder.RenameColumn(
                name: "partner",
                schema: "hotline",
                table: "reference_counters",
                newName: "scope");

            migrationBuilder.RenameColumn(
                name: "urgency",
                schema: "hotline",
                table: "clock_rules",
                newName: "condition");

            migrationBuilder.RenameColumn(
                name: "exchange_id",
                schema: "hotline",
                table: "clock_alerts",
                newName: "record_id");

            migrationBuilder.RenameIndex(
                name: "ix_clock_alerts_exchange",
                schema: "hotline",
                table: "clock_alerts",
                newName: "ix_clock_alerts_record");

            migrationBuilder.AddColumn<string>(
                name: "prefix",
                schema: "hotline",
                table: "reference_counters",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "article",
                schema: "hotline",
                table: "clocks",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "document",
                schema: "hotline",
                table: "clocks",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "extend_by",
                schema: "hotline",
                table: "clocks",
                type: "numeric",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "extensions",
                schema: "hotline",
                table: "clocks",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<string>(
                name: "starts_with",
                schema: "hotline",
                table: "clocks",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "article",
                schema: "hotline",
                table: "clock_rules",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "starts_with",
                schema: "hotline",
                table: "clock_rules",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "document",
                schema: "hotline",
                table: "clock_rules",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "extend_by",
                schema: "hotline",
                table: "clock_rules",
                type: "numeric",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "service",
                schema: "hotline",
                table: "clock_rules",
                type: "text",
                nullable: false,
                defaultValue: "");

            // Until now every number was one of an exchange, and every rule one for its clocks.
            migrationBuilder.Sql("update hotline.reference_counters set prefix = 'HL'; update hotline.clock_rules set service = 'hotline'");

            migrationBuilder.AddPrimaryKey(
                name: "PK_reference_counters",
                schema: "hotline",
                table: "reference_counters",
                columns: new[] { "prefix", "scope", "year" });

            migrationBuilder.CreateIndex(
                name: "ux_clock_rules",
                schema: "hotline",
                table: "clock_rules",
                columns: new[] { "clock", "condition", "partner", "valid_from" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.AddCheckConstraint(
                name: "ck_clock_rules_amount",
                schema: "hotline",
                table: "clock_rules",
                sql: "amount >= 0 and amount <= 10000 and warn_before >= 0 and (warn_before < amount or amount = 0 and warn_before = 0)");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_reference_counters",
                schema: "hotline",
                table: "reference_counters");

            migrationBuilder.DropIndex(
                name: "ux_clock_rules",
                schema: "hotline",
                table: "clock_rules");

            migrationBuilder.DropCheckConstraint(
                name: "ck_clock_rules_amount",
                schema: "hotline",
                table: "clock_rules");

            migrationBuilder.DropColumn(
                name: "prefix",
                schema: "hotline",
                table: "reference_counters");

            migrationBuilder.DropColumn(
                name: "article",
                schema: "hotline",
                table: "clocks");

            migrationBuilder.DropColumn(
                name: "document",
                schema: "hotline",
                table: "clocks");

            migrationBuilder.DropColumn(
                name: "extend_by",
                schema: "hotline",
                table: "clocks");

            migrationBuilder.DropColumn(
                name: "extensions",
                schema: "hotline",
                table: "clocks");

            migrationBuilder.DropColumn(
                name: "starts_with",
                schema: "hotline",
                table: "clocks");

            migrationBuilder.DropColumn(
                name: "article",
                schema: "hotline",
                table: "clock_rules");

            migrationBuilder.DropColumn(
                name: "starts_with",
                schema: "hotline",
                table: "clock_rules");

            migrationBuilder.DropColumn(
                name: "document",
                schema: "hotline",
                table: "clock_rules");

            migrationBuilder.DropColumn(
                name: "extend_by",
                schema: "hotline",
                table: "clock_rules");

            migrationBuilder.DropColumn(
                name: "service",
                schema: "hotline",
                table: "clock_rules");

            migrationBuilder.RenameColumn(
                name: "scope",
                schema: "hotline",
                table: "reference_counters",
                newName: "partner");

            migrationBuilder.RenameColumn(
                name: "condition",
                schema: "hotline",
                table: "clock_rules",
                newName: "urgency");

            migrationBuilder.RenameColumn(
                name: "record_id",
                schema: "hotline",
                table: "clock_alerts",
                newName: "exchange_id");

            migrationBuilder.RenameIndex(
                name: "ix_clock_alerts_record",
                schema: "hotline",
                table: "clock_alerts",
                newName: "ix_clock_alerts_exchange");

            migrationBuilder.AddPrimaryKey(
                name: "PK_reference_counters",
                schema: "hotline",
                table: "reference_counters",
                columns: new[] { "partner", "year" });

            migrationBuilder.CreateIndex(
                name: "ux_clock_rules",
                schema: "hotline",
                table: "clock_rules",
                columns: new[] { "clock", "urgency", "partner", "valid_from" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.AddCheckConstraint(
                name: "ck_clock_rules_amount",
                schema: "hotline",
                table: "clock_rules",
                sql: "amount > 0 and amount <= 10000 and warn_before >= 0 and warn_before < amount");
        }
    }
}
