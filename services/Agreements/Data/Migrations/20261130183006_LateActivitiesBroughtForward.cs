using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Agreements.Data.Migrations
{
    /// <inheritdoc />
    public partial class LateActivitiesBroughtForward : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "desk",
                schema: "agreements",
                table: "projects",
                type: "text",
                nullable: false,
                defaultValue: "");

            // Until now it was read from the first entry of the timeline.
            migrationBuilder.Sql(
                """
                update agreements.projects p set desk = t.desk
                from agreements.timeline t where t.project_id = p.id and t.number = 1
                """);

            migrationBuilder.CreateTable(
                name: "activity_escalations",
                schema: "agreements",
                columns: table => new
                {
                    activity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    due = table.Column<DateOnly>(type: "date", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activity_escalations", x => new { x.activity_id, x.due });
                    table.ForeignKey(
                        name: "FK_activity_escalations_activities_activity_id",
                        column: x => x.activity_id,
                        principalSchema: "agreements",
                        principalTable: "activities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "activity_escalations",
                schema: "agreements");

            migrationBuilder.DropColumn(
                name: "desk",
                schema: "agreements",
                table: "projects");
        }
    }
}
