using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Reviews.Data.Migrations
{
    /// <inheritdoc />
    public partial class OutsideValues : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "outside_value_id",
                schema: "reviews",
                table: "timeline",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "outside_values",
                schema: "reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    partner = table.Column<string>(type: "text", nullable: true),
                    year = table.Column<int>(type: "integer", nullable: false),
                    numerator = table.Column<long>(type: "bigint", nullable: false),
                    denominator = table.Column<long>(type: "bigint", nullable: true),
                    source = table.Column<string>(type: "text", nullable: false),
                    source_date = table.Column<DateOnly>(type: "date", nullable: false),
                    from_paper = table.Column<bool>(type: "boolean", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    entered_by = table.Column<string>(type: "text", nullable: false),
                    entered_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    entered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    checked_by = table.Column<string>(type: "text", nullable: true),
                    checked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outside_values", x => x.id);
                    table.CheckConstraint("ck_outside_values_source", "length(btrim(source)) > 0");
                });

            migrationBuilder.CreateIndex(
                name: "IX_timeline_outside_value_id",
                schema: "reviews",
                table: "timeline",
                column: "outside_value_id");

            migrationBuilder.CreateIndex(
                name: "ix_outside_values_year",
                schema: "reviews",
                table: "outside_values",
                columns: new[] { "code", "year", "partner" });

            migrationBuilder.CreateIndex(
                name: "ux_outside_values_checked",
                schema: "reviews",
                table: "outside_values",
                columns: new[] { "code", "partner", "year" },
                unique: true,
                filter: "status = 'checked'")
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ux_outside_values_waiting",
                schema: "reviews",
                table: "outside_values",
                columns: new[] { "code", "partner", "year" },
                unique: true,
                filter: "status = 'entered'")
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.AddForeignKey(
                name: "FK_timeline_outside_values_outside_value_id",
                schema: "reviews",
                table: "timeline",
                column: "outside_value_id",
                principalSchema: "reviews",
                principalTable: "outside_values",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_timeline_outside_values_outside_value_id",
                schema: "reviews",
                table: "timeline");

            migrationBuilder.DropTable(
                name: "outside_values",
                schema: "reviews");

            migrationBuilder.DropIndex(
                name: "IX_timeline_outside_value_id",
                schema: "reviews",
                table: "timeline");

            migrationBuilder.DropColumn(
                name: "outside_value_id",
                schema: "reviews",
                table: "timeline");
        }
    }
}
