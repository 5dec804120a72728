using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Reviews.Data.Migrations
{
    /// <inheritdoc />
    public partial class FactsByReception : Migration
    {
        // The model knows no index over an expression. Persons count by reception and referral in figures of their own (Figure.CountedBy).
        private static readonly string[] Members = ["received", "referred"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var member in Members)
            {
                migrationBuilder.Sql(
                    $"""
                    create index ix_fact_current_{member} on reviews.fact_current (generation, owner, type, (state ->> '{member}At'))
                    where counts and state ->> '{member}At' is not null
                    """
                );
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var member in Members)
            {
                migrationBuilder.Sql($"drop index reviews.ix_fact_current_{member}");
            }
        }
    }
}
