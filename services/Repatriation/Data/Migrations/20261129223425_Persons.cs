using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Cooperation.Repatriation.Data.Migrations
{
    /// <inheritdoc />
    public partial class Persons : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<Guid>(
                name: "repatriation_case_id",
                schema: "repatriation",
                table: "timeline",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AddColumn<Guid>(
                name: "person_id",
                schema: "repatriation",
                table: "timeline",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "closed_at",
                schema: "repatriation",
                table: "cases",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "minors",
                schema: "repatriation",
                table: "cases",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "persons",
                schema: "repatriation",
                table: "cases",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "persons_open",
                schema: "repatriation",
                table: "cases",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "clock_rules",
                schema: "repatriation",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    service = table.Column<string>(type: "text", nullable: false),
                    clock = table.Column<string>(type: "text", nullable: false),
                    condition = table.Column<string>(type: "text", nullable: true),
                    partner = table.Column<string>(type: "text", nullable: true),
                    instrument = table.Column<string>(type: "text", nullable: true),
                    amount = table.Column<decimal>(type: "numeric", nullable: false),
                    unit = table.Column<string>(type: "text", nullable: false),
                    calendar = table.Column<string>(type: "text", nullable: false),
                    warn_before = table.Column<decimal>(type: "numeric", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    unverified = table.Column<bool>(type: "boolean", nullable: false),
                    document = table.Column<string>(type: "text", nullable: true),
                    article = table.Column<string>(type: "text", nullable: true),
                    starts_with = table.Column<string>(type: "text", nullable: true),
                    extend_by = table.Column<decimal>(type: "numeric", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clock_rules", x => x.id);
                    table.CheckConstraint("ck_clock_rules_amount", "amount >= 0 and amount <= 10000 and warn_before >= 0 and (warn_before < amount or amount = 0 and warn_before = 0)");
                    table.CheckConstraint("ck_clock_rules_calendar", "calendar in ('vn', 'both')");
                    table.CheckConstraint("ck_clock_rules_clock", "clock in ('immigrationReply', 'travelPaper', 'returnCertificate', 'firstInformation', 'identification')");
                    table.CheckConstraint("ck_clock_rules_dates", "valid_from is null or valid_to is null or valid_from <= valid_to");
                    table.CheckConstraint("ck_clock_rules_unit", "unit in ('calendarHours', 'workingHours', 'calendarDays', 'workingDays', 'calendarMonths')");
                });

            migrationBuilder.CreateTable(
                name: "glass_breaks",
                schema: "repatriation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    repatriation_case_id = table.Column<Guid>(type: "uuid", nullable: false),
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
                        name: "FK_glass_breaks_cases_repatriation_case_id",
                        column: x => x.repatriation_case_id,
                        principalSchema: "repatriation",
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "persons",
                schema: "repatriation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pseudonym = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_reference = table.Column<string>(type: "text", nullable: false),
                    partner = table.Column<string>(type: "text", nullable: false),
                    direction = table.Column<string>(type: "text", nullable: false),
                    route = table.Column<string>(type: "text", nullable: false),
                    mission = table.Column<string>(type: "text", nullable: true),
                    reported_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    sex = table.Column<string>(type: "text", nullable: false),
                    age_band = table.Column<string>(type: "text", nullable: false),
                    age_doubt = table.Column<string>(type: "text", nullable: true),
                    exploitation = table.Column<string[]>(type: "text[]", nullable: false),
                    desk = table.Column<string>(type: "text", nullable: false),
                    past = table.Column<string>(type: "jsonb", nullable: false),
                    appealed = table.Column<bool>(type: "boolean", nullable: false),
                    asked = table.Column<string>(type: "text", nullable: true),
                    asked_agency = table.Column<string>(type: "text", nullable: true),
                    certificate_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    gate = table.Column<string>(type: "text", nullable: true),
                    holder = table.Column<string>(type: "text", nullable: false),
                    holder_agency = table.Column<string>(type: "text", nullable: false),
                    identification = table.Column<string>(type: "text", nullable: false),
                    identification_asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    identification_complex = table.Column<bool>(type: "boolean", nullable: false),
                    identification_paper = table.Column<string>(type: "text", nullable: true),
                    identified_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    identified_by = table.Column<string>(type: "text", nullable: true),
                    identity_asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    identity_complex = table.Column<bool>(type: "boolean", nullable: false),
                    identity_replied_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    outcome = table.Column<string>(type: "text", nullable: true),
                    paper_issued_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    paper_valid_until = table.Column<DateOnly>(type: "date", nullable: true),
                    province = table.Column<string>(type: "text", nullable: true),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    referred_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    stage = table.Column<string>(type: "text", nullable: false),
                    stage_since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    support = table.Column<string>(type: "text", nullable: false),
                    support_begun_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    supported_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_persons", x => x.id);
                    table.ForeignKey(
                        name: "FK_persons_cases_case_id",
                        column: x => x.case_id,
                        principalSchema: "repatriation",
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "glass_breaks_seen",
                schema: "repatriation",
                columns: table => new
                {
                    glass_break_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by_account = table.Column<Guid>(type: "uuid", nullable: false),
                    by_agency = table.Column<string>(type: "text", nullable: false),
                    by_desk = table.Column<string>(type: "text", nullable: false),
                    by_name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_glass_breaks_seen", x => x.glass_break_id);
                    table.ForeignKey(
                        name: "FK_glass_breaks_seen_glass_breaks_glass_break_id",
                        column: x => x.glass_break_id,
                        principalSchema: "repatriation",
                        principalTable: "glass_breaks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "clocks",
                schema: "repatriation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    warn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    paused_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    met_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    stopped_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    pauses = table.Column<string>(type: "jsonb", nullable: false),
                    extensions = table.Column<string>(type: "jsonb", nullable: false, defaultValueSql: "'[]'"),
                    escalated_for = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    warned_for = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    amount = table.Column<decimal>(type: "numeric", nullable: false),
                    article = table.Column<string>(type: "text", nullable: true),
                    calendar = table.Column<string>(type: "text", nullable: false),
                    document = table.Column<string>(type: "text", nullable: true),
                    extend_by = table.Column<decimal>(type: "numeric", nullable: true),
                    instrument = table.Column<string>(type: "text", nullable: true),
                    source = table.Column<string>(type: "text", nullable: false),
                    starts_with = table.Column<string>(type: "text", nullable: true),
                    unit = table.Column<string>(type: "text", nullable: false),
                    unverified = table.Column<bool>(type: "boolean", nullable: false),
                    warn_before = table.Column<decimal>(type: "numeric", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clocks", x => x.id);
                    table.CheckConstraint("ck_clocks_end", "met_at is null or stopped_at is null");
                    table.CheckConstraint("ck_clocks_kind", "kind in ('immigrationReply', 'travelPaper', 'returnCertificate', 'firstInformation', 'identification')");
                    table.CheckConstraint("ck_clocks_times", "warn_at <= due_at and started_at <= due_at");
                    table.ForeignKey(
                        name: "FK_clocks_persons_person_id",
                        column: x => x.person_id,
                        principalSchema: "repatriation",
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "person_details",
                schema: "repatriation",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    detail = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false, defaultValue: 1),
                    repatriation_case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key_id = table.Column<string>(type: "text", nullable: false),
                    wrapped_key = table.Column<byte[]>(type: "bytea", nullable: false),
                    nonce = table.Column<byte[]>(type: "bytea", nullable: false),
                    ciphertext = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person_details", x => new { x.person_id, x.detail, x.version });
                    table.ForeignKey(
                        name: "FK_person_details_persons_person_id",
                        column: x => x.person_id,
                        principalSchema: "repatriation",
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "person_terms",
                schema: "repatriation",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    term = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person_terms", x => new { x.kind, x.term, x.person_id });
                    table.ForeignKey(
                        name: "FK_person_terms_persons_person_id",
                        column: x => x.person_id,
                        principalSchema: "repatriation",
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "clock_alerts",
                schema: "repatriation",
                columns: table => new
                {
                    clock_id = table.Column<Guid>(type: "uuid", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    desk = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clock_alerts", x => new { x.clock_id, x.level, x.due_at });
                    table.CheckConstraint("ck_clock_alerts_level", "level in ('warning', 'escalation')");
                    table.ForeignKey(
                        name: "FK_clock_alerts_clocks_clock_id",
                        column: x => x.clock_id,
                        principalSchema: "repatriation",
                        principalTable: "clocks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_timeline_person_id",
                schema: "repatriation",
                table: "timeline",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_readings_glass_break_id",
                schema: "repatriation",
                table: "readings",
                column: "glass_break_id");

            migrationBuilder.CreateIndex(
                name: "IX_readings_person_id",
                schema: "repatriation",
                table: "readings",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_clock_alerts_record",
                schema: "repatriation",
                table: "clock_alerts",
                column: "record_id");

            migrationBuilder.CreateIndex(
                name: "ux_clock_rules",
                schema: "repatriation",
                table: "clock_rules",
                columns: new[] { "clock", "condition", "partner", "valid_from" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_clocks_due",
                schema: "repatriation",
                table: "clocks",
                column: "due_at",
                filter: "met_at is null and stopped_at is null and paused_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_clocks_person_id",
                schema: "repatriation",
                table: "clocks",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_clocks_to_escalate",
                schema: "repatriation",
                table: "clocks",
                column: "due_at",
                filter: "met_at is null and stopped_at is null and paused_at is null and escalated_for is distinct from due_at");

            migrationBuilder.CreateIndex(
                name: "ix_clocks_to_warn",
                schema: "repatriation",
                table: "clocks",
                column: "warn_at",
                filter: "met_at is null and stopped_at is null and paused_at is null and warned_for is distinct from due_at");

            migrationBuilder.CreateIndex(
                name: "ix_clocks_warn",
                schema: "repatriation",
                table: "clocks",
                column: "warn_at",
                filter: "met_at is null and stopped_at is null and paused_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_glass_breaks_at",
                schema: "repatriation",
                table: "glass_breaks",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_glass_breaks_repatriation_case",
                schema: "repatriation",
                table: "glass_breaks",
                columns: new[] { "repatriation_case_id", "until" });

            migrationBuilder.CreateIndex(
                name: "ix_person_details_repatriation_case",
                schema: "repatriation",
                table: "person_details",
                column: "repatriation_case_id");

            migrationBuilder.CreateIndex(
                name: "IX_person_terms_person_id",
                schema: "repatriation",
                table: "person_terms",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_persons_desk",
                schema: "repatriation",
                table: "persons",
                columns: new[] { "desk", "reported_at", "id" },
                descending: new[] { false, true, true },
                filter: "closed_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_persons_mission",
                schema: "repatriation",
                table: "persons",
                columns: new[] { "mission", "reported_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_persons_newest",
                schema: "repatriation",
                table: "persons",
                columns: new[] { "reported_at", "id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "ux_persons_case",
                schema: "repatriation",
                table: "persons",
                columns: new[] { "case_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_persons_pseudonym",
                schema: "repatriation",
                table: "persons",
                column: "pseudonym",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_readings_glass_breaks_glass_break_id",
                schema: "repatriation",
                table: "readings",
                column: "glass_break_id",
                principalSchema: "repatriation",
                principalTable: "glass_breaks",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_readings_persons_person_id",
                schema: "repatriation",
                table: "readings",
                column: "person_id",
                principalSchema: "repatriation",
                principalTable: "persons",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_timeline_persons_person_id",
                schema: "repatriation",
                table: "timeline",
                column: "person_id",
                principalSchema: "repatriation",
                principalTable: "persons",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            // An entry is of a case or of a person.
            migrationBuilder.Sql(
                "alter table repatriation.timeline add constraint ck_timeline_record check (num_nonnulls(repatriation_case_id, person_id) = 1)"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_readings_glass_breaks_glass_break_id",
                schema: "repatriation",
                table: "readings");

            migrationBuilder.DropForeignKey(
                name: "FK_readings_persons_person_id",
                schema: "repatriation",
                table: "readings");

            migrationBuilder.DropForeignKey(
                name: "FK_timeline_persons_person_id",
                schema: "repatriation",
                table: "timeline");

            migrationBuilder.DropTable(
                name: "clock_alerts",
                schema: "repatriation");

            migrationBuilder.DropTable(
                name: "clock_rules",
                schema: "repatriation");

            migrationBuilder.DropTable(
                name: "glass_breaks_seen",
                schema: "repatriation");

            migrationBuilder.DropTable(
                name: "person_details",
                schema: "repatriation");

            migrationBuilder.DropTable(
                name: "person_terms",
                schema: "repatriation");

            migrationBuilder.DropTable(
                name: "clocks",
                schema: "repatriation");

            migrationBuilder.DropTable(
                name: "glass_breaks",
                schema: "repatriation");

            migrationBuilder.DropTable(
                name: "persons",
                schema: "repatriation");

            migrationBuilder.DropIndex(
                name: "IX_timeline_person_id",
                schema: "repatriation",
                table: "timeline");

            migrationBuilder.DropIndex(
                name: "IX_readings_glass_break_id",
                schema: "repatriation",
                table: "readings");

            migrationBuilder.DropIndex(
                name: "IX_readings_person_id",
                schema: "repatriation",
                table: "readings");

            migrationBuilder.DropColumn(
                name: "person_id",
                schema: "repatriation",
                table: "timeline");

            migrationBuilder.DropColumn(
                name: "closed_at",
                schema: "repatriation",
                table: "cases");

            migrationBuilder.DropColumn(
                name: "minors",
                schema: "repatriation",
                table: "cases");

            migrationBuilder.DropColumn(
                name: "persons",
                schema: "repatriation",
                table: "cases");

            migrationBuilder.DropColumn(
                name: "persons_open",
                schema: "repatriation",
                table: "cases");

            migrationBuilder.AlterColumn<Guid>(
                name: "repatriation_case_id",
                schema: "repatriation",
                table: "timeline",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);
        }
    }
}
