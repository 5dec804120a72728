using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Repatriation.Data.Migrations
{
    /// <inheritdoc />
    public partial class OpenWork : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_letters_unanswered",
                schema: "repatriation",
                table: "letters",
                columns: new[] { "due_on", "id" },
                filter: "replied_on is null");

            migrationBuilder.CreateIndex(
                name: "ix_handovers_open",
                schema: "repatriation",
                table: "handovers",
                columns: new[] { "desk", "planned_at", "id" },
                filter: "signed_at is null and cancelled_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_cases_open",
                schema: "repatriation",
                table: "cases",
                columns: new[] { "mission", "reported_at", "id" },
                descending: new[] { false, true, true },
                filter: "status = 'open'");

            // Where somebody stands lies in columns of the person itself, of which the model makes no index.
            migrationBuilder.Sql(
                "create index ix_persons_stage on repatriation.persons (stage, stage_since, id) where closed_at is null"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("drop index repatriation.ix_persons_stage");

            migrationBuilder.DropIndex(
                name: "ix_letters_unanswered",
                schema: "repatriation",
                table: "letters");

            migrationBuilder.DropIndex(
                name: "ix_handovers_open",
                schema: "repatriation",
                table: "handovers");

            migrationBuilder.DropIndex(
                name: "ix_cases_open",
                schema: "repatriation",
                table: "cases");
        }
    }
}
