using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Repatriation.Data.Migrations
{
    /// <inheritdoc />
    public partial class ProtectedUntil : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // What was granted before the column was there is called to mind as well; one measure without an end protects without an end.
            migrationBuilder.Sql(
                """
                update repatriation.persons person
                set protected_until = granted.until
                from (
                    select person_id, case when bool_and(valid_until is not null) then max(valid_until) end as until
                    from repatriation.protections
                    where subject = 'victim' and state = 'granted'
                    group by person_id
                ) granted
                where person.id = granted.person_id and person.protected_until is distinct from granted.until
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // What the days are follows from the measures; nothing to put back.
        }
    }
}
