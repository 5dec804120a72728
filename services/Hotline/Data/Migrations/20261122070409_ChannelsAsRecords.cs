using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Cooperation.Hotline.Data.Migrations
{
    /// <summary>Channels become records that desks keep: a root, its book of dated entries, results of line tests.</summary>
    public partial class ChannelsAsRecords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Until now both held nothing but a copy of seeds/reference, which migrate writes anew.
            migrationBuilder.DropTable(
                name: "contact_points",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "channels",
                schema: "hotline");

            migrationBuilder.CreateTable(
                name: "channels",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    partner = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_channels", x => x.id);
                    table.CheckConstraint("ck_channels_code", "code like partner || '-%'");
                });

            migrationBuilder.CreateTable(
                name: "channel_states",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    closes = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    channel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_by_account = table.Column<Guid>(type: "uuid", nullable: true),
                    recorded_by_agency = table.Column<string>(type: "text", nullable: true),
                    recorded_by_desk = table.Column<string>(type: "text", nullable: true),
                    recorded_by_name = table.Column<string>(type: "text", nullable: true),
                    area = table.Column<string>(type: "text", nullable: false),
                    contact_points = table.Column<string>(type: "jsonb", nullable: false),
                    desk = table.Column<string>(type: "text", nullable: false),
                    languages = table.Column<string[]>(type: "text[]", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false),
                    medium = table.Column<string>(type: "text", nullable: false),
                    numbers = table.Column<string[]>(type: "text[]", nullable: false),
                    our_hours = table.Column<string>(type: "text", nullable: false),
                    their_hours = table.Column<string>(type: "text", nullable: false),
                    their_unit = table.Column<string>(type: "text", nullable: false),
                    their_unit_en = table.Column<string>(type: "text", nullable: false),
                    their_zone = table.Column<string>(type: "text", nullable: false),
                    unverified = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_channel_states", x => x.id);
                    table.CheckConstraint("ck_channel_states_recorded", "(recorded_at is null) = (recorded_by_account is null)");
                    table.ForeignKey(
                        name: "FK_channel_states_channels_channel_id",
                        column: x => x.channel_id,
                        principalSchema: "hotline",
                        principalTable: "channels",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "line_tests",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    channel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tested_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    result = table.Column<string>(type: "text", nullable: false),
                    contact_point = table.Column<string>(type: "text", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    recorded_by_account = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_by_agency = table.Column<string>(type: "text", nullable: false),
                    recorded_by_desk = table.Column<string>(type: "text", nullable: false),
                    recorded_by_name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_line_tests", x => x.id);
                    table.CheckConstraint("ck_line_tests_result", "result in ('answered', 'noAnswer', 'wrongNumber', 'poorLine', 'busy')");
                    table.ForeignKey(
                        name: "FK_line_tests_channels_channel_id",
                        column: x => x.channel_id,
                        principalSchema: "hotline",
                        principalTable: "channels",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "test_intervals",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    level = table.Column<string>(type: "text", nullable: false),
                    days = table.Column<int>(type: "integer", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    verified = table.Column<bool>(type: "boolean", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_test_intervals", x => x.id);
                    table.CheckConstraint("ck_test_intervals_dates", "valid_from is null or valid_to is null or valid_from <= valid_to");
                    table.CheckConstraint("ck_test_intervals_days", "days > 0");
                });

            migrationBuilder.CreateIndex(
                name: "ux_channels_code",
                schema: "hotline",
                table: "channels",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_channels_partner",
                schema: "hotline",
                table: "channels",
                column: "partner");

            migrationBuilder.CreateIndex(
                name: "IX_channel_states_channel_id",
                schema: "hotline",
                table: "channel_states",
                column: "channel_id");

            migrationBuilder.CreateIndex(
                name: "ix_line_tests_channel",
                schema: "hotline",
                table: "line_tests",
                columns: new[] { "channel_id", "tested_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ux_test_intervals",
                schema: "hotline",
                table: "test_intervals",
                columns: new[] { "level", "valid_from" },
                unique: true);

            // Deferred: of two changes at once the later one has to fail by its version (412), not by the number of its entry.
            migrationBuilder.Sql(
                """
                alter table hotline.channel_states
                    add constraint ux_channel_states_number unique (channel_id, number) deferrable initially deferred;
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "channel_states",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "line_tests",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "test_intervals",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "channels",
                schema: "hotline");

            migrationBuilder.CreateTable(
                name: "channels",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    code = table.Column<string>(type: "text", nullable: false),
                    partner = table.Column<string>(type: "text", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false),
                    area = table.Column<string>(type: "text", nullable: false),
                    desk = table.Column<string>(type: "text", nullable: false),
                    their_unit = table.Column<string>(type: "text", nullable: false),
                    their_unit_en = table.Column<string>(type: "text", nullable: false),
                    numbers = table.Column<string[]>(type: "text[]", nullable: false),
                    languages = table.Column<string[]>(type: "text[]", nullable: false),
                    hours = table.Column<string>(type: "text", nullable: true),
                    medium = table.Column<string>(type: "text", nullable: false),
                    unverified = table.Column<bool>(type: "boolean", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_channels", x => x.id);
                    table.CheckConstraint("ck_channels_dates", "valid_from is null or valid_to is null or valid_from <= valid_to");
                });

            migrationBuilder.CreateTable(
                name: "contact_points",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    code = table.Column<string>(type: "text", nullable: false),
                    channel = table.Column<string>(type: "text", nullable: false),
                    side = table.Column<string>(type: "text", nullable: false),
                    vi = table.Column<string>(type: "text", nullable: false),
                    en = table.Column<string>(type: "text", nullable: false),
                    numbers = table.Column<string[]>(type: "text[]", nullable: false),
                    languages = table.Column<string[]>(type: "text[]", nullable: false),
                    unverified = table.Column<bool>(type: "boolean", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contact_points", x => x.id);
                    table.CheckConstraint("ck_contact_points_dates", "valid_from is null or valid_to is null or valid_from <= valid_to");
                });

            migrationBuilder.CreateIndex(
                name: "ix_channels_partner",
                schema: "hotline",
                table: "channels",
                column: "partner");

            migrationBuilder.CreateIndex(
                name: "ux_channels",
                schema: "hotline",
                table: "channels",
                columns: new[] { "code", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_contact_points_channel",
                schema: "hotline",
                table: "contact_points",
                column: "channel");

            migrationBuilder.CreateIndex(
                name: "ux_contact_points",
                schema: "hotline",
                table: "contact_points",
                columns: new[] { "code", "valid_from" },
                unique: true);
        }
    }
}
