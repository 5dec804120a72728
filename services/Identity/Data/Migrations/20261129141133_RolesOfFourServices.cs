using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Identity.Data.Migrations
{
    /// <inheritdoc />
    public partial class RolesOfFourServices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "accounts_roles_known",
                schema: "identity",
                table: "accounts");

            migrationBuilder.AddCheckConstraint(
                name: "accounts_roles_known",
                schema: "identity",
                table: "accounts",
                sql: "cardinality(roles) > 0 and roles <@ array['borderGuardLiaison', 'policeLiaison', 'supervisor', 'centralDesk', 'consular', 'planner', 'administrator', 'auditor', 'immigration', 'socialAffairs', 'operator', 'demoLoader']");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "accounts_roles_known",
                schema: "identity",
                table: "accounts");

            migrationBuilder.AddCheckConstraint(
                name: "accounts_roles_known",
                schema: "identity",
                table: "accounts",
                sql: "cardinality(roles) > 0 and roles <@ array['borderGuardLiaison', 'policeLiaison', 'supervisor', 'centralDesk', 'consular', 'planner', 'administrator', 'auditor', 'demoLoader']");
        }
    }
}
