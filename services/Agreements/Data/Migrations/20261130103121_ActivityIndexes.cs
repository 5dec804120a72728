using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Agreements.Data.Migrations
{
    /// <inheritdoc />
    public partial class ActivityIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_activities_due",
                schema: "agreements",
                table: "activities",
                columns: new[] { "due", "reference" });

            migrationBuilder.CreateIndex(
                name: "ix_activities_instrument",
                schema: "agreements",
                table: "activities",
                columns: new[] { "instrument", "due", "reference" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_activities_due",
                schema: "agreements",
                table: "activities");

            migrationBuilder.DropIndex(
                name: "ix_activities_instrument",
                schema: "agreements",
                table: "activities");
        }
    }
}
