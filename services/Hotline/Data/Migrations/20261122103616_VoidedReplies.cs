using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Hotline.Data.Migrations
{
    /// <summary>Which replies were voided and count no more, what a draft will be to the exchange it replies to, and whose leave a loosened mark has.</summary>
    public partial class VoidedReplies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "reply_kind",
                schema: "hotline",
                table: "exchanges",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "permission",
                schema: "hotline",
                table: "corrections",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "reply_voidings",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reply = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reply_voidings", x => x.id);
                    table.ForeignKey(
                        name: "FK_reply_voidings_exchanges_exchange_id",
                        column: x => x.exchange_id,
                        principalSchema: "hotline",
                        principalTable: "exchanges",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ux_reply_voidings_reply",
                schema: "hotline",
                table: "reply_voidings",
                columns: new[] { "exchange_id", "reply" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "reply_voidings",
                schema: "hotline");

            migrationBuilder.DropColumn(
                name: "reply_kind",
                schema: "hotline",
                table: "exchanges");

            migrationBuilder.DropColumn(
                name: "permission",
                schema: "hotline",
                table: "corrections");
        }
    }
}
