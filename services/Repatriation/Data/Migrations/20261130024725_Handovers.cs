using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Cooperation.Repatriation.Data.Migrations
{
    /// <inheritdoc />
    public partial class Handovers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "handover_id",
                schema: "repatriation",
                table: "timeline",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "handover",
                schema: "repatriation",
                table: "persons",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "handover_id",
                schema: "repatriation",
                table: "persons",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "marker",
                schema: "repatriation",
                table: "persons",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "border_places",
                schema: "repatriation",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    code = table.Column<string>(type: "text", nullable: false),
                    is_marker = table.Column<bool>(type: "boolean", nullable: false),
                    vi = table.Column<string>(type: "text", nullable: false),
                    en = table.Column<string>(type: "text", nullable: false),
                    province = table.Column<string>(type: "text", nullable: true),
                    partner = table.Column<string>(type: "text", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_border_places", x => x.id);
                    table.CheckConstraint("ck_border_places_dates", "valid_from is null or valid_to is null or valid_from <= valid_to");
                });

            migrationBuilder.CreateTable(
                name: "gate_closures",
                schema: "repatriation",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    gate = table.Column<string>(type: "text", nullable: false),
                    vi = table.Column<string>(type: "text", nullable: false),
                    en = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    unverified = table.Column<bool>(type: "boolean", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gate_closures", x => x.id);
                    table.CheckConstraint("ck_gate_closures_dates", "valid_from is null or valid_to is null or valid_from <= valid_to");
                });

            migrationBuilder.CreateTable(
                name: "handovers",
                schema: "repatriation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false),
                    partner = table.Column<string>(type: "text", nullable: false),
                    direction = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    gate = table.Column<string>(type: "text", nullable: true),
                    marker = table.Column<string>(type: "text", nullable: true),
                    province = table.Column<string>(type: "text", nullable: true),
                    planned_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    desk = table.Column<string>(type: "text", nullable: false),
                    planned_by = table.Column<string>(type: "text", nullable: false),
                    officers_ours = table.Column<string[]>(type: "text[]", nullable: false),
                    officers_theirs = table.Column<string[]>(type: "text[]", nullable: false),
                    vehicles = table.Column<string>(type: "text", nullable: true),
                    needs = table.Column<string[]>(type: "text[]", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    confirmed_by_us_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    confirmed_by_them_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    arrived_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    strangers = table.Column<int>(type: "integer", nullable: false),
                    minutes_number = table.Column<string>(type: "text", nullable: true),
                    signed_by_us = table.Column<string>(type: "text", nullable: true),
                    signed_by_them = table.Column<string>(type: "text", nullable: true),
                    signed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    cancelled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_agency = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_handovers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "handover_persons",
                schema: "repatriation",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    handover_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_reference = table.Column<string>(type: "text", nullable: false),
                    pseudonym = table.Column<string>(type: "text", nullable: false),
                    mission = table.Column<string>(type: "text", nullable: true),
                    is_minor = table.Column<bool>(type: "boolean", nullable: false),
                    companion = table.Column<string>(type: "text", nullable: true),
                    is_unlisted = table.Column<bool>(type: "boolean", nullable: false),
                    is_awaited = table.Column<bool>(type: "boolean", nullable: false),
                    came = table.Column<bool>(type: "boolean", nullable: true),
                    difference = table.Column<string>(type: "text", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_handover_persons", x => new { x.handover_id, x.person_id });
                    table.ForeignKey(
                        name: "FK_handover_persons_handovers_handover_id",
                        column: x => x.handover_id,
                        principalSchema: "repatriation",
                        principalTable: "handovers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_handover_persons_persons_person_id",
                        column: x => x.person_id,
                        principalSchema: "repatriation",
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_timeline_handover_id",
                schema: "repatriation",
                table: "timeline",
                column: "handover_id");

            migrationBuilder.CreateIndex(
                name: "ux_border_places",
                schema: "repatriation",
                table: "border_places",
                columns: new[] { "code", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_gate_closures",
                schema: "repatriation",
                table: "gate_closures",
                column: "gate");

            migrationBuilder.CreateIndex(
                name: "ix_handover_persons_mission",
                schema: "repatriation",
                table: "handover_persons",
                column: "mission");

            migrationBuilder.CreateIndex(
                name: "ux_handover_persons_awaited",
                schema: "repatriation",
                table: "handover_persons",
                column: "person_id",
                unique: true,
                filter: "is_awaited");

            migrationBuilder.CreateIndex(
                name: "ix_handovers_desk",
                schema: "repatriation",
                table: "handovers",
                columns: new[] { "desk", "planned_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_handovers_planned",
                schema: "repatriation",
                table: "handovers",
                columns: new[] { "planned_at", "id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "ux_handovers_reference",
                schema: "repatriation",
                table: "handovers",
                column: "reference",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_timeline_handovers_handover_id",
                schema: "repatriation",
                table: "timeline",
                column: "handover_id",
                principalSchema: "repatriation",
                principalTable: "handovers",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            // An entry is of a case, of a person or of a handover.
            migrationBuilder.Sql(
                """
                alter table repatriation.timeline
                    drop constraint ck_timeline_record,
                    add constraint ck_timeline_record check (num_nonnulls(repatriation_case_id, person_id, handover_id) = 1)
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("alter table repatriation.timeline drop constraint ck_timeline_record");

            migrationBuilder.DropForeignKey(
                name: "FK_timeline_handovers_handover_id",
                schema: "repatriation",
                table: "timeline");

            migrationBuilder.DropTable(
                name: "border_places",
                schema: "repatriation");

            migrationBuilder.DropTable(
                name: "gate_closures",
                schema: "repatriation");

            migrationBuilder.DropTable(
                name: "handover_persons",
                schema: "repatriation");

            migrationBuilder.DropTable(
                name: "handovers",
                schema: "repatriation");

            migrationBuilder.DropIndex(
                name: "IX_timeline_handover_id",
                schema: "repatriation",
                table: "timeline");

            migrationBuilder.DropColumn(
                name: "handover_id",
                schema: "repatriation",
                table: "timeline");

            migrationBuilder.DropColumn(
                name: "handover",
                schema: "repatriation",
                table: "persons");

            migrationBuilder.DropColumn(
                name: "handover_id",
                schema: "repatriation",
                table: "persons");

            migrationBuilder.DropColumn(
                name: "marker",
                schema: "repatriation",
                table: "persons");

            migrationBuilder.Sql(
                "alter table repatriation.timeline add constraint ck_timeline_record check (num_nonnulls(repatriation_case_id, person_id) = 1)"
            );
        }
    }
}
