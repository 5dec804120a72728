using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Cooperation.Hotline.Data.Migrations
{
    /// <inheritdoc />
    public partial class First : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "hotline");

            migrationBuilder.EnsureSchema(
                name: "audit");

            migrationBuilder.EnsureSchema(
                name: "platform");

            migrationBuilder.EnsureSchema(
                name: "idempotency");

            migrationBuilder.CreateTable(
                name: "answer_times",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    urgency = table.Column<string>(type: "text", nullable: false),
                    hours = table.Column<int>(type: "integer", nullable: false),
                    calendar = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    verified = table.Column<bool>(type: "boolean", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_answer_times", x => x.id);
                    table.CheckConstraint("ck_answer_times_dates", "valid_from is null or valid_to is null or valid_from <= valid_to");
                });

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
                name: "codes",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    list = table.Column<string>(type: "text", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    vi = table.Column<string>(type: "text", nullable: false),
                    en = table.Column<string>(type: "text", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    unverified = table.Column<bool>(type: "boolean", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_codes", x => x.id);
                    table.CheckConstraint("ck_codes_dates", "valid_from is null or valid_to is null or valid_from <= valid_to");
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

            migrationBuilder.CreateTable(
                name: "desks",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    code = table.Column<string>(type: "text", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    vi = table.Column<string>(type: "text", nullable: false),
                    en = table.Column<string>(type: "text", nullable: false),
                    partners = table.Column<string[]>(type: "text[]", nullable: false),
                    areas = table.Column<string[]>(type: "text[]", nullable: false),
                    provinces = table.Column<string[]>(type: "text[]", nullable: false),
                    parent = table.Column<string>(type: "text", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_desks", x => x.id);
                    table.CheckConstraint("ck_desks_dates", "valid_from is null or valid_to is null or valid_from <= valid_to");
                });

            migrationBuilder.CreateTable(
                name: "entries",
                schema: "audit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    action = table.Column<string>(type: "text", nullable: false),
                    subject_type = table.Column<string>(type: "text", nullable: false),
                    subject_id = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    acting = table.Column<string>(type: "text", nullable: true),
                    desk = table.Column<string>(type: "text", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    trace_id = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_entries", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "exchanges",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false),
                    channel = table.Column<string>(type: "text", nullable: false),
                    received_or_sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    logged_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    lead_agency = table.Column<string>(type: "text", nullable: false),
                    desk = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    urgency = table.Column<string>(type: "text", nullable: false),
                    answer_due = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    signs_of_crime = table.Column<bool>(type: "boolean", nullable: true),
                    classified_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    answer_rule_calendar = table.Column<string>(type: "text", nullable: true),
                    answer_rule_hours = table.Column<int>(type: "integer", nullable: true),
                    answer_rule_source = table.Column<string>(type: "text", nullable: true),
                    answer_rule_unverified = table.Column<bool>(type: "boolean", nullable: true),
                    area = table.Column<string>(type: "text", nullable: false),
                    named_channel = table.Column<string>(type: "text", nullable: true),
                    counterpart_contact = table.Column<string>(type: "text", nullable: true),
                    direction = table.Column<string>(type: "text", nullable: false),
                    handling = table.Column<string>(type: "text", nullable: false),
                    information_credibility = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    language = table.Column<string>(type: "text", nullable: false),
                    late_reason = table.Column<string>(type: "text", nullable: true),
                    medium = table.Column<string>(type: "text", nullable: false),
                    occurred_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    official_number = table.Column<string>(type: "text", nullable: true),
                    paper_location = table.Column<string>(type: "text", nullable: true),
                    partner = table.Column<string>(type: "text", nullable: false),
                    place = table.Column<string>(type: "text", nullable: true),
                    province = table.Column<string>(type: "text", nullable: true),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    secrecy = table.Column<string>(type: "text", nullable: true),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    source_reliability = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: true),
                    summary = table.Column<string>(type: "text", nullable: true),
                    translation = table.Column<string>(type: "text", nullable: true),
                    sent_urgency = table.Column<string>(type: "text", nullable: false),
                    use_condition = table.Column<string>(type: "text", nullable: true),
                    logged_by_account = table.Column<Guid>(type: "uuid", nullable: false),
                    logged_by_agency = table.Column<string>(type: "text", nullable: false),
                    logged_by_desk = table.Column<string>(type: "text", nullable: false),
                    logged_by_name = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_exchanges", x => x.id);
                    table.CheckConstraint("ck_exchanges_classified", "(status <> 'classified') or (signs_of_crime is not null and classified_at is not null)");
                    table.CheckConstraint("ck_exchanges_direction", "direction in ('incoming', 'outgoing')");
                    table.CheckConstraint("ck_exchanges_due", "(answer_due is null) = (answer_rule_hours is null)");
                    table.CheckConstraint("ck_exchanges_late", "logged_at <= received_or_sent_at + interval '24 hours' or late_reason is not null");
                    table.CheckConstraint("ck_exchanges_lead", "lead_agency in ('BCA', 'BDBP')");
                    table.CheckConstraint("ck_exchanges_occurred", "occurred_at is null or occurred_at <= received_or_sent_at");
                    table.CheckConstraint("ck_exchanges_secrecy", "case when secrecy is null then subject is not null and summary is not null and paper_location is null else subject is null and summary is null and translation is null and place is null and province is null and paper_location is not null end");
                    table.CheckConstraint("ck_exchanges_status", "status in ('logged', 'classified', 'sent')");
                    table.CheckConstraint("ck_exchanges_time", "case direction when 'incoming' then received_at is not null and sent_at is null and received_or_sent_at = received_at else sent_at is not null and received_at is null and received_or_sent_at = sent_at end");
                    table.CheckConstraint("ck_exchanges_version", "version > 0");
                });

            migrationBuilder.CreateTable(
                name: "key_ring",
                schema: "platform",
                columns: table => new
                {
                    name = table.Column<string>(type: "text", nullable: false),
                    xml = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_key_ring", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "keys",
                schema: "idempotency",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    route = table.Column<string>(type: "text", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    body_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<int>(type: "integer", nullable: true),
                    location = table.Column<string>(type: "text", nullable: true),
                    etag = table.Column<string>(type: "text", nullable: true),
                    content_type = table.Column<string>(type: "text", nullable: true),
                    body = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_keys", x => new { x.account_id, x.route, x.key });
                });

            migrationBuilder.CreateTable(
                name: "reference_counters",
                schema: "hotline",
                columns: table => new
                {
                    partner = table.Column<string>(type: "text", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    last = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reference_counters", x => new { x.partner, x.year });
                });

            migrationBuilder.CreateTable(
                name: "refusals",
                schema: "audit",
                columns: table => new
                {
                    minute = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    action = table.Column<string>(type: "text", nullable: false),
                    subject_type = table.Column<string>(type: "text", nullable: false),
                    subject_id = table.Column<string>(type: "text", nullable: false),
                    count = table.Column<long>(type: "bigint", nullable: false),
                    last_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_refusals", x => new { x.minute, x.account_id, x.action, x.subject_type, x.subject_id });
                });

            migrationBuilder.CreateTable(
                name: "schema_version",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<string>(type: "text", nullable: false),
                    oldest_code = table.Column<string>(type: "text", nullable: false),
                    data_version = table.Column<string>(type: "text", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_schema_version", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "people",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    roles = table.Column<string[]>(type: "text[]", nullable: false),
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people", x => x.id);
                    table.ForeignKey(
                        name: "FK_people_exchanges_exchange_id",
                        column: x => x.exchange_id,
                        principalSchema: "hotline",
                        principalTable: "exchanges",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "timeline",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    what = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    account = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    desk = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_timeline", x => x.id);
                    table.ForeignKey(
                        name: "FK_timeline_exchanges_exchange_id",
                        column: x => x.exchange_id,
                        principalSchema: "hotline",
                        principalTable: "exchanges",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "person_details",
                schema: "hotline",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    detail = table.Column<string>(type: "text", nullable: false),
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key_id = table.Column<string>(type: "text", nullable: false),
                    wrapped_key = table.Column<byte[]>(type: "bytea", nullable: false),
                    nonce = table.Column<byte[]>(type: "bytea", nullable: false),
                    ciphertext = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person_details", x => new { x.person_id, x.detail });
                    table.ForeignKey(
                        name: "FK_person_details_people_person_id",
                        column: x => x.person_id,
                        principalSchema: "hotline",
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "person_terms",
                schema: "hotline",
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
                        name: "FK_person_terms_people_person_id",
                        column: x => x.person_id,
                        principalSchema: "hotline",
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ux_answer_times",
                schema: "hotline",
                table: "answer_times",
                columns: new[] { "urgency", "valid_from" },
                unique: true);

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
                name: "ux_codes",
                schema: "hotline",
                table: "codes",
                columns: new[] { "list", "code", "valid_from" },
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

            migrationBuilder.CreateIndex(
                name: "ux_desks",
                schema: "hotline",
                table: "desks",
                columns: new[] { "code", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_entries_account",
                schema: "audit",
                table: "entries",
                columns: new[] { "account_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_entries_subject",
                schema: "audit",
                table: "entries",
                columns: new[] { "subject_type", "subject_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_exchanges_desk",
                schema: "hotline",
                table: "exchanges",
                columns: new[] { "desk", "received_or_sent_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_exchanges_due",
                schema: "hotline",
                table: "exchanges",
                columns: new[] { "desk", "answer_due" },
                filter: "answer_due is not null");

            migrationBuilder.CreateIndex(
                name: "ix_exchanges_newest",
                schema: "hotline",
                table: "exchanges",
                columns: new[] { "received_or_sent_at", "id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "ux_exchanges_reference",
                schema: "hotline",
                table: "exchanges",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_keys_at",
                schema: "idempotency",
                table: "keys",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_people_exchange_id",
                schema: "hotline",
                table: "people",
                column: "exchange_id");

            migrationBuilder.CreateIndex(
                name: "ix_person_details_exchange",
                schema: "hotline",
                table: "person_details",
                column: "exchange_id");

            migrationBuilder.CreateIndex(
                name: "IX_person_terms_person_id",
                schema: "hotline",
                table: "person_terms",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_timeline_exchange_id",
                schema: "hotline",
                table: "timeline",
                column: "exchange_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "answer_times",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "channels",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "codes",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "contact_points",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "desks",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "entries",
                schema: "audit");

            migrationBuilder.DropTable(
                name: "key_ring",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "keys",
                schema: "idempotency");

            migrationBuilder.DropTable(
                name: "person_details",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "person_terms",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "reference_counters",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "refusals",
                schema: "audit");

            migrationBuilder.DropTable(
                name: "schema_version",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "timeline",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "people",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "exchanges",
                schema: "hotline");
        }
    }
}
