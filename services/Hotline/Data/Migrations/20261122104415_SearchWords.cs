using System;
using Microsoft.EntityFrameworkCore.Migrations;
using NpgsqlTypes;

#nullable disable

namespace Cooperation.Hotline.Data.Migrations
{
    /// <summary>The words by which an exchange is found, beside it; migrate fills them for what is there.</summary>
    public partial class SearchWords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "exchange_words",
                schema: "hotline",
                columns: table => new
                {
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: false),
                    words = table.Column<NpgsqlTsVector>(type: "tsvector", nullable: false),
                    digest = table.Column<long>(type: "bigint", nullable: false),
                    written_by = table.Column<short>(type: "smallint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_exchange_words", x => x.exchange_id);
                    table.ForeignKey(
                        name: "FK_exchange_words_exchanges_exchange_id",
                        column: x => x.exchange_id,
                        principalSchema: "hotline",
                        principalTable: "exchanges",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_exchange_words",
                schema: "hotline",
                table: "exchange_words",
                column: "words")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:StorageParameter:gin_pending_list_limit", 128);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "exchange_words",
                schema: "hotline");
        }
    }
}
