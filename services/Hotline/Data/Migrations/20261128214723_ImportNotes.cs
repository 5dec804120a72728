using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Hotline.Data.Migrations
{
    /// <inheritdoc />
    public partial class ImportNotes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "notes",
                schema: "hotline",
                table: "imports",
                type: "jsonb",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "tab",
                schema: "hotline",
                table: "import_problems",
                type: "integer",
                nullable: false,
                defaultValue: 1);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "notes",
                schema: "hotline",
                table: "imports");

            migrationBuilder.DropColumn(
                name: "tab",
                schema: "hotline",
                table: "import_problems");
        }
    }
}
