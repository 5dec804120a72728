using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Repatriation.Data.Migrations
{
    /// <inheritdoc />
    public partial class Letters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "letters",
                schema: "repatriation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    to = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    sent_on = table.Column<DateOnly>(type: "date", nullable: false),
                    asked = table.Column<string>(type: "text", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    replied_on = table.Column<DateOnly>(type: "date", nullable: true),
                    reply_number = table.Column<string>(type: "text", nullable: true),
                    reply = table.Column<string>(type: "text", nullable: true),
                    by_account = table.Column<Guid>(type: "uuid", nullable: false),
                    by_agency = table.Column<string>(type: "text", nullable: false),
                    by_desk = table.Column<string>(type: "text", nullable: false),
                    by_name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_letters", x => x.id);
                    table.CheckConstraint("ck_letters_due", "due_on is null or due_on >= sent_on");
                    table.CheckConstraint("ck_letters_replied", "(replied_on is null) = (reply is null) and (replied_on is null or replied_on >= sent_on)");
                    table.ForeignKey(
                        name: "FK_letters_cases_case_id",
                        column: x => x.case_id,
                        principalSchema: "repatriation",
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_letters_case",
                schema: "repatriation",
                table: "letters",
                columns: new[] { "case_id", "sent_on" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "letters",
                schema: "repatriation");
        }
    }
}
