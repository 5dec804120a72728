using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cooperation.Hotline.Data.Migrations
{
    /// <summary>The pieces of a file are written before the exchange is held, and so before the row to which they belong: that it is there is asked when the transaction ends.</summary>
    public partial class PiecesWrittenFirst : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql(
                """
                alter table hotline.attachment_pieces
                    alter constraint "FK_attachment_pieces_attachments_attachment_id" deferrable initially deferred;
                """
            );

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql(
                """
                alter table hotline.attachment_pieces alter constraint "FK_attachment_pieces_attachments_attachment_id" not deferrable;
                """
            );
    }
}
