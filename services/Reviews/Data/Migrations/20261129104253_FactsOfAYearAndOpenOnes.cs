using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Reviews.Data.Migrations
{
    /// <inheritdoc />
    public partial class FactsOfAYearAndOpenOnes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_fact_current_year",
                schema: "reviews",
                table: "fact_current");

            migrationBuilder.CreateIndex(
                name: "ix_fact_current_closed",
                schema: "reviews",
                table: "fact_current",
                columns: new[] { "generation", "owner", "type", "closed_at" },
                filter: "counts");

            migrationBuilder.CreateIndex(
                name: "ix_fact_current_year",
                schema: "reviews",
                table: "fact_current",
                columns: new[] { "generation", "owner", "type", "year", "reference" },
                filter: "counts");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_fact_current_closed",
                schema: "reviews",
                table: "fact_current");

            migrationBuilder.DropIndex(
                name: "ix_fact_current_year",
                schema: "reviews",
                table: "fact_current");

            migrationBuilder.CreateIndex(
                name: "ix_fact_current_year",
                schema: "reviews",
                table: "fact_current",
                columns: new[] { "generation", "owner", "type", "year" },
                filter: "counts");
        }
    }
}
