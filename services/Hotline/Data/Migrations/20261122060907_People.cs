using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Hotline.Data.Migrations
{
    /// <inheritdoc />
    public partial class People : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_person_details",
                schema: "hotline",
                table: "person_details");

            migrationBuilder.AddColumn<int>(
                name: "version",
                schema: "hotline",
                table: "person_details",
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddPrimaryKey(
                name: "PK_person_details",
                schema: "hotline",
                table: "person_details",
                columns: new[] { "person_id", "detail", "version" });

            migrationBuilder.CreateTable(
                name: "glass_breaks",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by_account = table.Column<Guid>(type: "uuid", nullable: false),
                    by_agency = table.Column<string>(type: "text", nullable: false),
                    by_desk = table.Column<string>(type: "text", nullable: false),
                    by_name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_glass_breaks", x => x.id);
                    table.CheckConstraint("ck_glass_breaks_time", "at < until");
                    table.ForeignKey(
                        name: "FK_glass_breaks_exchanges_exchange_id",
                        column: x => x.exchange_id,
                        principalSchema: "hotline",
                        principalTable: "exchanges",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "readings",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    what = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    glass_break_id = table.Column<Guid>(type: "uuid", nullable: true),
                    by_account = table.Column<Guid>(type: "uuid", nullable: false),
                    by_agency = table.Column<string>(type: "text", nullable: false),
                    by_desk = table.Column<string>(type: "text", nullable: false),
                    by_name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_readings", x => x.id);
                    table.ForeignKey(
                        name: "FK_readings_exchanges_exchange_id",
                        column: x => x.exchange_id,
                        principalSchema: "hotline",
                        principalTable: "exchanges",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_readings_glass_breaks_glass_break_id",
                        column: x => x.glass_break_id,
                        principalSchema: "hotline",
                        principalTable: "glass_breaks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_readings_people_person_id",
                        column: x => x.person_id,
                        principalSchema: "hotline",
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_glass_breaks_at",
                schema: "hotline",
                table: "glass_breaks",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_glass_breaks_exchange",
                schema: "hotline",
                table: "glass_breaks",
                columns: new[] { "exchange_id", "until" });

            migrationBuilder.CreateIndex(
                name: "ix_readings_exchange",
                schema: "hotline",
                table: "readings",
                columns: new[] { "exchange_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_readings_glass_break_id",
                schema: "hotline",
                table: "readings",
                column: "glass_break_id");

            migrationBuilder.CreateIndex(
                name: "IX_readings_person_id",
                schema: "hotline",
                table: "readings",
                column: "person_id");

            // The text of an exchange is opened many times a day; the first opening by each account is the one that counts.
            migrationBuilder.Sql(
                """
                create unique index ux_readings_text on hotline.readings (exchange_id, by_account, ((at at time zone 'Asia/Ho_Chi_Minh')::date))
                    where what = 'text';
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "readings",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "glass_breaks",
                schema: "hotline");

            migrationBuilder.DropPrimaryKey(
                name: "PK_person_details",
                schema: "hotline",
                table: "person_details");

            migrationBuilder.DropColumn(
                name: "version",
                schema: "hotline",
                table: "person_details");

            migrationBuilder.AddPrimaryKey(
                name: "PK_person_details",
                schema: "hotline",
                table: "person_details",
                columns: new[] { "person_id", "detail" });
        }
    }
}
