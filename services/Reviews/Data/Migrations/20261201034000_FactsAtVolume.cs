using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Reviews.Data.Migrations
{
    /// <inheritdoc />
    public partial class FactsAtVolume : Migration
    {
        // The model knows no key with more than its columns. What lies below a mark is counted in the key alone (SettledMarks), and not in tables of some gigabytes; no write has an index more.
        private const string WithPosition = "include (position)";

        // Persons who came in a year, of one partner: without it those of all were read. Neither is known to the model (FactsByReception).
        private static readonly string[] Members = ["received", "referred"];

        private static readonly string[] OfPartner = ["generation", "owner", "type", "partner", "year", "reference"];
        private static readonly string[] Open = ["generation", "owner", "type", "reference"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            Rebuild(migrationBuilder, WithPosition);
            migrationBuilder.CreateIndex(
                name: "ix_fact_current_partner",
                schema: "reviews",
                table: "fact_current",
                columns: OfPartner,
                filter: "counts"
            );
            migrationBuilder.CreateIndex(
                name: "ix_fact_current_open",
                schema: "reviews",
                table: "fact_current",
                columns: Open,
                filter: "counts and closed_at is null"
            );
            ByMember(migrationBuilder, ", partner");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            ByMember(migrationBuilder, then: "");
            migrationBuilder.DropIndex(name: "ix_fact_current_open", schema: "reviews", table: "fact_current");
            migrationBuilder.DropIndex(name: "ix_fact_current_partner", schema: "reviews", table: "fact_current");
            Rebuild(migrationBuilder, included: "");
        }

        private static void ByMember(MigrationBuilder migrationBuilder, string then)
        {
            foreach (var member in Members)
            {
                migrationBuilder.Sql($"drop index reviews.ix_fact_current_{member}");
                migrationBuilder.Sql(
                    $"""
                    create index ix_fact_current_{member} on reviews.fact_current (generation, owner, type, (state ->> '{member}At'){then})
                    where counts and state ->> '{member}At' is not null
                    """
                );
            }
        }

        private static void Rebuild(MigrationBuilder migrationBuilder, string included)
        {
            migrationBuilder.Sql(
                $"create unique index fact_history_key on reviews.fact_history (generation, owner, type, id, epoch, version) {included}"
            );
            migrationBuilder.Sql(
                """
                alter table reviews.fact_history drop constraint "PK_fact_history",
                    add constraint "PK_fact_history" primary key using index fact_history_key
                """
            );
        }
    }
}
