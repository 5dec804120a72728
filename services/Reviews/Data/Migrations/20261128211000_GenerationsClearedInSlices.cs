using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Reviews.Data.Migrations
{
    /// <summary>Which buildings of the facts are under construction or to be cleared away; and what lists by reference and the years are read by.</summary>
    public partial class GenerationsClearedInSlices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "fact_generations",
                schema: "reviews",
                columns: table => new
                {
                    generation = table.Column<Guid>(type: "uuid", nullable: false),
                    replaced_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table => table.PrimaryKey("PK_fact_generations", x => x.generation));

            migrationBuilder.CreateIndex(
                name: "ix_exchange_current_reference",
                schema: "reviews",
                table: "exchange_current",
                columns: new[] { "generation", "reference" });

            migrationBuilder.CreateIndex(
                name: "ix_exchange_current_year",
                schema: "reviews",
                table: "exchange_current",
                columns: new[] { "generation", "year" },
                filter: "status not in ('voided', 'drafted')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "fact_generations",
                schema: "reviews");

            migrationBuilder.DropIndex(
                name: "ix_exchange_current_reference",
                schema: "reviews",
                table: "exchange_current");

            migrationBuilder.DropIndex(
                name: "ix_exchange_current_year",
                schema: "reviews",
                table: "exchange_current");
        }
    }
}
