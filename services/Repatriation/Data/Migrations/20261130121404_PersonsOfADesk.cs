using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Repatriation.Data.Migrations
{
    /// <inheritdoc />
    public partial class PersonsOfADesk : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_persons_open",
                schema: "repatriation",
                table: "persons",
                columns: new[] { "reported_at", "id" },
                descending: new bool[0],
                filter: "closed_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_persons_partner",
                schema: "repatriation",
                table: "persons",
                columns: new[] { "partner", "reported_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_cases_partner",
                schema: "repatriation",
                table: "cases",
                columns: new[] { "partner", "reported_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_cases_status",
                schema: "repatriation",
                table: "cases",
                columns: new[] { "status", "reported_at", "id" },
                descending: new[] { false, true, true });

            // Where somebody stands lies in columns of the person itself, of which the model makes no index. A desk sees those whom it has in hand
            // and those whom it had to their end, a police desk those of its provinces: where it has none of them, nobody is read to find that out.
            migrationBuilder.Sql("create index ix_persons_holder on repatriation.persons (holder, reported_at desc, id desc)");
            migrationBuilder.Sql("create index ix_persons_holder_open on repatriation.persons (holder) where closed_at is null");
            migrationBuilder.Sql("create index ix_persons_at_stage on repatriation.persons (stage, reported_at desc, id desc)");
            migrationBuilder.Sql(
                "create index ix_persons_province on repatriation.persons (province, reported_at desc, id desc) where province is not null"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("drop index repatriation.ix_persons_province");
            migrationBuilder.Sql("drop index repatriation.ix_persons_at_stage");
            migrationBuilder.Sql("drop index repatriation.ix_persons_holder_open");
            migrationBuilder.Sql("drop index repatriation.ix_persons_holder");

            migrationBuilder.DropIndex(
                name: "ix_persons_open",
                schema: "repatriation",
                table: "persons");

            migrationBuilder.DropIndex(
                name: "ix_persons_partner",
                schema: "repatriation",
                table: "persons");

            migrationBuilder.DropIndex(
                name: "ix_cases_partner",
                schema: "repatriation",
                table: "cases");

            migrationBuilder.DropIndex(
                name: "ix_cases_status",
                schema: "repatriation",
                table: "cases");
        }
    }
}
