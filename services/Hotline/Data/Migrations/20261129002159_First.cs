using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using NpgsqlTypes;

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
                name: "clock_rules",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    clock = table.Column<string>(type: "text", nullable: false),
                    urgency = table.Column<string>(type: "text", nullable: true),
                    partner = table.Column<string>(type: "text", nullable: true),
                    instrument = table.Column<string>(type: "text", nullable: true),
                    amount = table.Column<decimal>(type: "numeric", nullable: false),
                    unit = table.Column<string>(type: "text", nullable: false),
                    calendar = table.Column<string>(type: "text", nullable: false),
                    warn_before = table.Column<decimal>(type: "numeric", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    unverified = table.Column<bool>(type: "boolean", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clock_rules", x => x.id);
                    table.CheckConstraint("ck_clock_rules_amount", "amount > 0 and amount <= 10000 and warn_before >= 0 and warn_before < amount");
                    table.CheckConstraint("ck_clock_rules_calendar", "calendar in ('vn', 'both')");
                    table.CheckConstraint("ck_clock_rules_clock", "clock in ('classification', 'acknowledgement', 'answer', 'verification')");
                    table.CheckConstraint("ck_clock_rules_dates", "valid_from is null or valid_to is null or valid_from <= valid_to");
                    table.CheckConstraint("ck_clock_rules_unit", "unit in ('calendarHours', 'workingHours', 'calendarDays', 'workingDays', 'calendarMonths')");
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
                name: "evaluation_mapping",
                schema: "hotline",
                columns: table => new
                {
                    part = table.Column<string>(type: "text", nullable: false),
                    from4x4 = table.Column<string>(type: "text", nullable: false),
                    to6x6 = table.Column<string>(type: "text", nullable: false),
                    unverified = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evaluation_mapping", x => new { x.part, x.from4x4 });
                });

            migrationBuilder.CreateTable(
                name: "exchanges",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area = table.Column<string>(type: "text", nullable: false),
                    named_channel = table.Column<string>(type: "text", nullable: true),
                    counterpart_contact = table.Column<string>(type: "text", nullable: true),
                    direction = table.Column<string>(type: "text", nullable: false),
                    draft = table.Column<bool>(type: "boolean", nullable: false),
                    handling = table.Column<string>(type: "text", nullable: false),
                    information_credibility = table.Column<string>(type: "text", nullable: false),
                    information_credibility4x4 = table.Column<string>(type: "text", nullable: true),
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
                    reply_kind = table.Column<string>(type: "text", nullable: true),
                    secrecy = table.Column<string>(type: "text", nullable: true),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    source_reliability = table.Column<string>(type: "text", nullable: false),
                    source_reliability4x4 = table.Column<string>(type: "text", nullable: true),
                    subject = table.Column<string>(type: "text", nullable: true),
                    summary = table.Column<string>(type: "text", nullable: true),
                    translation = table.Column<string>(type: "text", nullable: true),
                    sent_urgency = table.Column<string>(type: "text", nullable: false),
                    use_condition = table.Column<string>(type: "text", nullable: true),
                    use_restriction = table.Column<string>(type: "text", nullable: true),
                    logged_by_account = table.Column<Guid>(type: "uuid", nullable: false),
                    logged_by_agency = table.Column<string>(type: "text", nullable: false),
                    logged_by_desk = table.Column<string>(type: "text", nullable: false),
                    logged_by_name = table.Column<string>(type: "text", nullable: false),
                    offer_agency = table.Column<string>(type: "text", nullable: true),
                    offer_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    offer_desk = table.Column<string>(type: "text", nullable: true),
                    offer_reason = table.Column<string>(type: "text", nullable: true),
                    outcome_arrests = table.Column<int>(type: "integer", nullable: true),
                    outcome_code = table.Column<string>(type: "text", nullable: true),
                    outcome_investigation_opened = table.Column<bool>(type: "boolean", nullable: true),
                    outcome_persons_rescued = table.Column<int>(type: "integer", nullable: true),
                    outcome_reason = table.Column<string>(type: "text", nullable: true),
                    outcome_repatriation_needed = table.Column<bool>(type: "boolean", nullable: true),
                    recall_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    recall_reason = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false),
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
                    assignee = table.Column<Guid>(type: "uuid", nullable: true),
                    assignee_name = table.Column<string>(type: "text", nullable: true),
                    acknowledged_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    answer_timeliness = table.Column<string>(type: "text", nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    repatriation_asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    waiting_for = table.Column<string>(type: "text", nullable: false),
                    thread = table.Column<Guid>(type: "uuid", nullable: false),
                    in_reply_to = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_exchanges", x => x.id);
                    table.CheckConstraint("ck_exchanges_classified", "(status not in ('classified', 'assigned', 'verifying')) or (signs_of_crime is not null and classified_at is not null)");
                    table.CheckConstraint("ck_exchanges_closed", "(status = 'closed') = (closed_at is not null) and (closed_at is null) = (outcome_code is null)");
                    table.CheckConstraint("ck_exchanges_direction", "direction in ('incoming', 'outgoing')");
                    table.CheckConstraint("ck_exchanges_in_hand", "status not in ('assigned', 'verifying') or assignee is not null");
                    table.CheckConstraint("ck_exchanges_late", "logged_at <= received_or_sent_at + interval '24 hours' or late_reason is not null");
                    table.CheckConstraint("ck_exchanges_lead", "lead_agency in ('BCA', 'BDBP')");
                    table.CheckConstraint("ck_exchanges_occurred", "occurred_at is null or occurred_at <= received_or_sent_at");
                    table.CheckConstraint("ck_exchanges_offer", "(offer_desk is null) = (offer_agency is null) and offer_agency <> lead_agency");
                    table.CheckConstraint("ck_exchanges_secrecy", "case when secrecy is null then subject is not null and summary is not null and paper_location is null else subject is null and summary is null and translation is null and place is null and province is null and paper_location is not null end");
                    table.CheckConstraint("ck_exchanges_status", "status in ('logged', 'classified', 'assigned', 'verifying', 'drafted', 'sent', 'acknowledged', 'answered', 'closed', 'voided')");
                    table.CheckConstraint("ck_exchanges_time", "case when draft and sent_at is null then direction = 'outgoing' and received_at is null and received_or_sent_at = logged_at and status in ('drafted', 'voided') when direction = 'incoming' then received_at is not null and sent_at is null and received_or_sent_at = received_at else sent_at is not null and received_at is null and received_or_sent_at = sent_at end");
                    table.CheckConstraint("ck_exchanges_timeliness", "answer_timeliness in ('inTime', 'late', 'closedUnanswered')");
                    table.CheckConstraint("ck_exchanges_version", "version > 0");
                    table.ForeignKey(
                        name: "FK_exchanges_exchanges_in_reply_to",
                        column: x => x.in_reply_to,
                        principalSchema: "hotline",
                        principalTable: "exchanges",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "handling_limits",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    partner = table.Column<string>(type: "text", nullable: true),
                    handling = table.Column<string>(type: "text", nullable: false),
                    forward = table.Column<string>(type: "text", nullable: false),
                    print = table.Column<bool>(type: "boolean", nullable: false),
                    export = table.Column<bool>(type: "boolean", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    unverified = table.Column<bool>(type: "boolean", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_handling_limits", x => x.id);
                    table.CheckConstraint("ck_handling_limits_dates", "valid_from is null or valid_to is null or valid_from <= valid_to");
                });

            migrationBuilder.CreateTable(
                name: "holidays",
                schema: "hotline",
                columns: table => new
                {
                    country = table.Column<string>(type: "text", nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    vi = table.Column<string>(type: "text", nullable: false),
                    en = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_holidays", x => new { x.country, x.date });
                });

            migrationBuilder.CreateTable(
                name: "import_mappings",
                schema: "hotline",
                columns: table => new
                {
                    desk = table.Column<string>(type: "text", nullable: false),
                    headings = table.Column<byte[]>(type: "bytea", nullable: false),
                    mapping = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_mappings", x => new { x.desk, x.headings });
                });

            migrationBuilder.CreateTable(
                name: "imports",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    file_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    mapping = table.Column<string>(type: "jsonb", nullable: false),
                    rows = table.Column<int>(type: "integer", nullable: true),
                    accepted = table.Column<int>(type: "integer", nullable: false),
                    already_there = table.Column<int>(type: "integer", nullable: false),
                    problem_count = table.Column<int>(type: "integer", nullable: false),
                    notes = table.Column<string>(type: "jsonb", nullable: true),
                    progress = table.Column<int>(type: "integer", nullable: false),
                    blocks = table.Column<string>(type: "jsonb", nullable: true),
                    cancel_asked = table.Column<bool>(type: "boolean", nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    checked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    finished_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lease_token = table.Column<Guid>(type: "uuid", nullable: true),
                    lease_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    by_account = table.Column<Guid>(type: "uuid", nullable: false),
                    by_agency = table.Column<string>(type: "text", nullable: false),
                    by_desk = table.Column<string>(type: "text", nullable: false),
                    by_name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_imports", x => x.id);
                    table.CheckConstraint("ck_imports_numbered", "state <> 'writing' or blocks is not null");
                    table.CheckConstraint("ck_imports_state", "state in ('checking', 'checked', 'waiting', 'writing', 'done', 'refused', 'cancelled', 'failed')");
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
                name: "near_provinces",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    province = table.Column<string>(type: "text", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    near = table.Column<string>(type: "text", nullable: false),
                    near_from = table.Column<DateOnly>(type: "date", nullable: true),
                    near_to = table.Column<DateOnly>(type: "date", nullable: true),
                    nearness = table.Column<string>(type: "text", nullable: false),
                    vi = table.Column<string>(type: "text", nullable: false),
                    en = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_near_provinces", x => x.id);
                    table.CheckConstraint("ck_near_provinces_dates", "valid_from is null or valid_to is null or valid_from <= valid_to");
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
                name: "attachments",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: false),
                    content_key = table.Column<byte[]>(type: "bytea", nullable: false),
                    personal = table.Column<bool>(type: "boolean", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    withdrawn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    withdrawn_reason = table.Column<string>(type: "text", nullable: true),
                    by_account = table.Column<Guid>(type: "uuid", nullable: false),
                    by_agency = table.Column<string>(type: "text", nullable: false),
                    by_desk = table.Column<string>(type: "text", nullable: false),
                    by_name = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    media_type = table.Column<string>(type: "text", nullable: false),
                    previewed = table.Column<bool>(type: "boolean", nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    withdrawn_by_account = table.Column<Guid>(type: "uuid", nullable: true),
                    withdrawn_by_agency = table.Column<string>(type: "text", nullable: true),
                    withdrawn_by_desk = table.Column<string>(type: "text", nullable: true),
                    withdrawn_by_name = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attachments", x => x.id);
                    table.CheckConstraint("ck_attachments_kind", "kind in ('pdf', 'image', 'audio', 'office')");
                    table.CheckConstraint("ck_attachments_size", "size > 0");
                    table.CheckConstraint("ck_attachments_withdrawn", "num_nulls(withdrawn_at, withdrawn_by_account, withdrawn_reason) in (0, 3)");
                    table.ForeignKey(
                        name: "FK_attachments_exchanges_exchange_id",
                        column: x => x.exchange_id,
                        principalSchema: "hotline",
                        principalTable: "exchanges",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "clocks",
                schema: "hotline",
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
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: false),
                    amount = table.Column<decimal>(type: "numeric", nullable: false),
                    calendar = table.Column<string>(type: "text", nullable: false),
                    instrument = table.Column<string>(type: "text", nullable: true),
                    source = table.Column<string>(type: "text", nullable: false),
                    unit = table.Column<string>(type: "text", nullable: false),
                    unverified = table.Column<bool>(type: "boolean", nullable: false),
                    warn_before = table.Column<decimal>(type: "numeric", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clocks", x => x.id);
                    table.CheckConstraint("ck_clocks_end", "met_at is null or stopped_at is null");
                    table.CheckConstraint("ck_clocks_kind", "kind in ('classification', 'acknowledgement', 'answer', 'verification')");
                    table.CheckConstraint("ck_clocks_times", "warn_at <= due_at and started_at <= due_at");
                    table.ForeignKey(
                        name: "FK_clocks_exchanges_exchange_id",
                        column: x => x.exchange_id,
                        principalSchema: "hotline",
                        principalTable: "exchanges",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "corrections",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    field = table.Column<string>(type: "text", nullable: false),
                    was = table.Column<string>(type: "text", nullable: true),
                    becomes = table.Column<string>(type: "text", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: false),
                    permission = table.Column<string>(type: "text", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_corrections", x => x.id);
                    table.ForeignKey(
                        name: "FK_corrections_exchanges_exchange_id",
                        column: x => x.exchange_id,
                        principalSchema: "hotline",
                        principalTable: "exchanges",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

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

            migrationBuilder.CreateTable(
                name: "forwardings",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: true),
                    partner = table.Column<string>(type: "text", nullable: true),
                    purpose = table.Column<string>(type: "text", nullable: false),
                    permission = table.Column<string>(type: "text", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forwardings", x => x.id);
                    table.CheckConstraint("ck_forwardings_to", "(agency is null) <> (partner is null)");
                    table.ForeignKey(
                        name: "FK_forwardings_exchanges_exchange_id",
                        column: x => x.exchange_id,
                        principalSchema: "hotline",
                        principalTable: "exchanges",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

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
                name: "recall_confirmations",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    confirmed_by = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    medium = table.Column<string>(type: "text", nullable: false),
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recall_confirmations", x => x.id);
                    table.ForeignKey(
                        name: "FK_recall_confirmations_exchanges_exchange_id",
                        column: x => x.exchange_id,
                        principalSchema: "hotline",
                        principalTable: "exchanges",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "replies",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    medium = table.Column<string>(type: "text", nullable: false),
                    text = table.Column<string>(type: "text", nullable: true),
                    official_number = table.Column<string>(type: "text", nullable: true),
                    counterpart_contact = table.Column<string>(type: "text", nullable: true),
                    late_reason = table.Column<string>(type: "text", nullable: true),
                    exchange = table.Column<Guid>(type: "uuid", nullable: true),
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_replies", x => x.id);
                    table.ForeignKey(
                        name: "FK_replies_exchanges_exchange",
                        column: x => x.exchange,
                        principalSchema: "hotline",
                        principalTable: "exchanges",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_replies_exchanges_exchange_id",
                        column: x => x.exchange_id,
                        principalSchema: "hotline",
                        principalTable: "exchanges",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

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
                name: "verifications",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    question = table.Column<string>(type: "text", nullable: false),
                    unit = table.Column<string>(type: "text", nullable: true),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    findings = table.Column<string>(type: "text", nullable: true),
                    result = table.Column<string>(type: "text", nullable: true),
                    done_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verifications", x => x.id);
                    table.CheckConstraint("ck_verifications_done", "(result is null) = (findings is null) and (result is null) = (done_at is null)");
                    table.ForeignKey(
                        name: "FK_verifications_exchanges_exchange_id",
                        column: x => x.exchange_id,
                        principalSchema: "hotline",
                        principalTable: "exchanges",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "import_files",
                schema: "hotline",
                columns: table => new
                {
                    import_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ending = table.Column<string>(type: "text", nullable: false),
                    key_id = table.Column<string>(type: "text", nullable: false),
                    wrapped_key = table.Column<byte[]>(type: "bytea", nullable: false),
                    nonce = table.Column<byte[]>(type: "bytea", nullable: false),
                    ciphertext = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_files", x => x.import_id);
                    table.ForeignKey(
                        name: "FK_import_files_imports_import_id",
                        column: x => x.import_id,
                        principalSchema: "hotline",
                        principalTable: "imports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "import_problems",
                schema: "hotline",
                columns: table => new
                {
                    import_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    tab = table.Column<int>(type: "integer", nullable: false, defaultValue: 1),
                    row = table.Column<int>(type: "integer", nullable: false),
                    column = table.Column<string>(type: "text", nullable: true),
                    field = table.Column<string>(type: "text", nullable: true),
                    vi = table.Column<string>(type: "text", nullable: false),
                    en = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_problems", x => new { x.import_id, x.number });
                    table.ForeignKey(
                        name: "FK_import_problems_imports_import_id",
                        column: x => x.import_id,
                        principalSchema: "hotline",
                        principalTable: "imports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "imported_rows",
                schema: "hotline",
                columns: table => new
                {
                    desk = table.Column<string>(type: "text", nullable: false),
                    key = table.Column<byte[]>(type: "bytea", nullable: false),
                    import_id = table.Column<Guid>(type: "uuid", nullable: false),
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_imported_rows", x => new { x.desk, x.key });
                    table.ForeignKey(
                        name: "FK_imported_rows_exchanges_exchange_id",
                        column: x => x.exchange_id,
                        principalSchema: "hotline",
                        principalTable: "exchanges",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_imported_rows_imports_import_id",
                        column: x => x.import_id,
                        principalSchema: "hotline",
                        principalTable: "imports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "attachment_details",
                schema: "hotline",
                columns: table => new
                {
                    attachment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    detail = table.Column<string>(type: "text", nullable: false),
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key_id = table.Column<string>(type: "text", nullable: false),
                    wrapped_key = table.Column<byte[]>(type: "bytea", nullable: false),
                    nonce = table.Column<byte[]>(type: "bytea", nullable: false),
                    ciphertext = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attachment_details", x => new { x.attachment_id, x.detail });
                    table.ForeignKey(
                        name: "FK_attachment_details_attachments_attachment_id",
                        column: x => x.attachment_id,
                        principalSchema: "hotline",
                        principalTable: "attachments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "attachment_pieces",
                schema: "hotline",
                columns: table => new
                {
                    attachment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attachment_pieces", x => new { x.attachment_id, x.number });
                    table.ForeignKey(
                        name: "FK_attachment_pieces_attachments_attachment_id",
                        column: x => x.attachment_id,
                        principalSchema: "hotline",
                        principalTable: "attachments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "clock_alerts",
                schema: "hotline",
                columns: table => new
                {
                    clock_id = table.Column<Guid>(type: "uuid", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: false),
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
                        principalSchema: "hotline",
                        principalTable: "clocks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "glass_breaks_seen",
                schema: "hotline",
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
                        principalSchema: "hotline",
                        principalTable: "glass_breaks",
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
                    version = table.Column<int>(type: "integer", nullable: false, defaultValue: 1),
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key_id = table.Column<string>(type: "text", nullable: false),
                    wrapped_key = table.Column<byte[]>(type: "bytea", nullable: false),
                    nonce = table.Column<byte[]>(type: "bytea", nullable: false),
                    ciphertext = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person_details", x => new { x.person_id, x.detail, x.version });
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

            migrationBuilder.CreateTable(
                name: "readings",
                schema: "hotline",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    exchange_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    attachment_id = table.Column<Guid>(type: "uuid", nullable: true),
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
                        name: "FK_readings_attachments_attachment_id",
                        column: x => x.attachment_id,
                        principalSchema: "hotline",
                        principalTable: "attachments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
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

            migrationBuilder.CreateTable(
                name: "import_pieces",
                schema: "hotline",
                columns: table => new
                {
                    import_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_pieces", x => new { x.import_id, x.number });
                    table.ForeignKey(
                        name: "FK_import_pieces_import_files_import_id",
                        column: x => x.import_id,
                        principalSchema: "hotline",
                        principalTable: "import_files",
                        principalColumn: "import_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_attachments_exchange",
                schema: "hotline",
                table: "attachments",
                columns: new[] { "exchange_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ux_attachments_content",
                schema: "hotline",
                table: "attachments",
                columns: new[] { "exchange_id", "content_key" },
                unique: true,
                filter: "withdrawn_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_channel_states_channel_id",
                schema: "hotline",
                table: "channel_states",
                column: "channel_id");

            migrationBuilder.CreateIndex(
                name: "ix_channels_partner",
                schema: "hotline",
                table: "channels",
                column: "partner");

            migrationBuilder.CreateIndex(
                name: "ux_channels_code",
                schema: "hotline",
                table: "channels",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_clock_alerts_exchange",
                schema: "hotline",
                table: "clock_alerts",
                column: "exchange_id");

            migrationBuilder.CreateIndex(
                name: "ux_clock_rules",
                schema: "hotline",
                table: "clock_rules",
                columns: new[] { "clock", "urgency", "partner", "valid_from" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_clocks_due",
                schema: "hotline",
                table: "clocks",
                column: "due_at",
                filter: "met_at is null and stopped_at is null and paused_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_clocks_exchange_id",
                schema: "hotline",
                table: "clocks",
                column: "exchange_id");

            migrationBuilder.CreateIndex(
                name: "ix_clocks_warn",
                schema: "hotline",
                table: "clocks",
                column: "warn_at",
                filter: "met_at is null and stopped_at is null and paused_at is null");

            migrationBuilder.CreateIndex(
                name: "ux_codes",
                schema: "hotline",
                table: "codes",
                columns: new[] { "list", "code", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_corrections_exchange_id",
                schema: "hotline",
                table: "corrections",
                column: "exchange_id");

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
                name: "ix_exchange_links_from",
                schema: "hotline",
                table: "exchange_links",
                column: "from_id");

            migrationBuilder.CreateIndex(
                name: "ix_exchange_links_to",
                schema: "hotline",
                table: "exchange_links",
                column: "to_id");

            migrationBuilder.CreateIndex(
                name: "ix_exchange_words",
                schema: "hotline",
                table: "exchange_words",
                column: "words")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:StorageParameter:gin_pending_list_limit", 128);

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
                name: "IX_exchanges_in_reply_to",
                schema: "hotline",
                table: "exchanges",
                column: "in_reply_to");

            migrationBuilder.CreateIndex(
                name: "ix_exchanges_newest",
                schema: "hotline",
                table: "exchanges",
                columns: new[] { "received_or_sent_at", "id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "ix_exchanges_open",
                schema: "hotline",
                table: "exchanges",
                columns: new[] { "desk", "status", "waiting_for", "received_or_sent_at", "id" },
                filter: "status <> 'closed' and status <> 'voided'");

            migrationBuilder.CreateIndex(
                name: "ix_exchanges_thread",
                schema: "hotline",
                table: "exchanges",
                column: "thread");

            migrationBuilder.CreateIndex(
                name: "ux_exchanges_reference",
                schema: "hotline",
                table: "exchanges",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_forwardings_exchange_id",
                schema: "hotline",
                table: "forwardings",
                column: "exchange_id");

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
                name: "ux_handling_limits",
                schema: "hotline",
                table: "handling_limits",
                columns: new[] { "partner", "handling", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_imported_rows_exchange_id",
                schema: "hotline",
                table: "imported_rows",
                column: "exchange_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_imported_rows_import_id",
                schema: "hotline",
                table: "imported_rows",
                column: "import_id");

            migrationBuilder.CreateIndex(
                name: "ix_keys_at",
                schema: "idempotency",
                table: "keys",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_line_tests_channel",
                schema: "hotline",
                table: "line_tests",
                columns: new[] { "channel_id", "tested_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ux_near_provinces",
                schema: "hotline",
                table: "near_provinces",
                columns: new[] { "province", "valid_from", "near", "near_from" },
                unique: true);

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
                name: "ix_readings_attachment",
                schema: "hotline",
                table: "readings",
                column: "attachment_id",
                filter: "attachment_id is not null");

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

            migrationBuilder.CreateIndex(
                name: "IX_recall_confirmations_exchange_id",
                schema: "hotline",
                table: "recall_confirmations",
                column: "exchange_id");

            migrationBuilder.CreateIndex(
                name: "IX_replies_exchange",
                schema: "hotline",
                table: "replies",
                column: "exchange");

            migrationBuilder.CreateIndex(
                name: "IX_replies_exchange_id",
                schema: "hotline",
                table: "replies",
                column: "exchange_id");

            migrationBuilder.CreateIndex(
                name: "ux_reply_voidings_reply",
                schema: "hotline",
                table: "reply_voidings",
                columns: new[] { "exchange_id", "reply" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_test_intervals",
                schema: "hotline",
                table: "test_intervals",
                columns: new[] { "level", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_timeline_at",
                schema: "hotline",
                table: "timeline",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_timeline_desk",
                schema: "hotline",
                table: "timeline",
                columns: new[] { "desk", "account", "at" },
                descending: new[] { false, false, true });

            migrationBuilder.CreateIndex(
                name: "IX_timeline_exchange_id",
                schema: "hotline",
                table: "timeline",
                column: "exchange_id");

            migrationBuilder.CreateIndex(
                name: "IX_verifications_exchange_id",
                schema: "hotline",
                table: "verifications",
                column: "exchange_id");

            FirstGuards.Apply(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "attachment_details",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "attachment_pieces",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "channel_states",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "clock_alerts",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "clock_rules",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "codes",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "corrections",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "desks",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "entries",
                schema: "audit");

            migrationBuilder.DropTable(
                name: "evaluation_mapping",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "exchange_links",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "exchange_words",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "forwardings",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "glass_breaks_seen",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "handling_limits",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "holidays",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "import_mappings",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "import_pieces",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "import_problems",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "imported_rows",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "key_ring",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "keys",
                schema: "idempotency");

            migrationBuilder.DropTable(
                name: "line_tests",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "near_provinces",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "person_details",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "person_terms",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "readings",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "recall_confirmations",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "reference_counters",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "refusals",
                schema: "audit");

            migrationBuilder.DropTable(
                name: "replies",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "reply_voidings",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "schema_version",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "test_intervals",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "timeline",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "verifications",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "clocks",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "import_files",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "channels",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "attachments",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "glass_breaks",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "people",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "imports",
                schema: "hotline");

            migrationBuilder.DropTable(
                name: "exchanges",
                schema: "hotline");
        }
    }
}
