using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Hotline.Data.Migrations
{
    /// <summary>Links between exchanges: each pair once, whichever way round, while the link holds.</summary>
    public partial class Links : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "exchange_links",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    removed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    by_account = table.Column<Guid>(type: "uuid", nullable: false),
                    by_agency = table.Column<string>(type: "text", nullable: false),
                    by_desk = table.Column<string>(type: "text", nullable: false),
                    by_name = table.Column<string>(type: "text", nullable: false),
                    removed_by_account = table.Column<Guid>(type: "uuid", nullable: true),
                    removed_by_agency = table.Column<string>(type: "text", nullable: true),
                    removed_by_desk = table.Column<string>(type: "text", nullable: true),
                    removed_by_name = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_exchange_links", x => x.id);
                    table.CheckConstraint("ck_exchange_links_ends", "from_id <> to_id");
                    table.CheckConstraint("ck_exchange_links_kind", "kind in ('sameMatter', 'followUp')");
                    table.ForeignKey(
                        name: "FK_exchange_links_exchanges_from_id",
                        column: x => x.from_id,
                        principalSchema: "hotline",
                        principalTable: "exchanges",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_exchange_links_exchanges_to_id",
                        column: x => x.to_id,
                        principalSchema: "hotline",
                        principalTable: "exchanges",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_exchange_links_from",
                schema: "hotline",
                table: "exchange_links",
                column: "from_id");

            migrationBuilder.CreateIndex(
                name: "ix_exchange_links_to",
                schema: "hotline",
                table: "exchange_links",
                column: "to_id");

            migrationBuilder.Sql(
                "create unique index ux_exchange_links_pair on hotline.exchange_links (least(from_id, to_id), greatest(from_id, to_id)) where removed_at is null;"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "exchange_links",
                schema: "hotline");
        }
    }
}
