using Npgsql;

namespace Cooperation.Hotline.Bench.Agreeing;

/// <summary>
/// Fills Agreements in the database: instruments as copies of the plan's own with their standings, agencies, texts and timelines, each with ten years of activities and conferences. Of the years that are
/// over one activity in fifty stays open, of 2018 every second one is: no office has more on hand.
/// </summary>
internal sealed class AgreementsFilling(NpgsqlDataSource source)
{
    public const int Instruments = 500;
    public const int Activities = 50_000;

    private static readonly string[] Statements =
    [
            // As many as there are of the plan belong to the five hundred.
            $$"""
            create temp table copies as
            select i.id as old, gen_random_uuid() as id, i.partner || '-M' || to_char(n, 'FM0000') as code
            from generate_series(1, {{Instruments}} - (select count(*)::int from agreements.instruments)) n
            join (select *, row_number() over (order by code) - 1 as place, count(*) over () as many from agreements.instruments where amends is null) i
              on i.place = n % i.many
            """,
        """
            insert into agreements.instruments
            select (jsonb_populate_record(i, jsonb_build_object('id', c.id, 'code', c.code, 'amended_by', to_jsonb(array[]::text[]), 'title', i.title || ' ' || c.code))).*
            from agreements.instruments i join copies c on c.old = i.id
            """,
        Copied("instrument_standings"),
        Copied("instrument_agencies", "'id', gen_random_uuid(),"),
        """
            insert into agreements.instrument_texts
            select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'instrument_id', c.id, 'changes', (
                select jsonb_agg(jsonb_build_object('action', 'added', 'number', n::text, 'heading', 'Điều ' || n, 'text', repeat('Hai bên phối hợp phòng, chống mua bán người. ', 30), 'obligations', '[]'::jsonb))
                from generate_series(1, 20) n)))).*
            from agreements.instrument_texts t join copies c on c.old = t.instrument_id where t.amendment is null
            """,
        """
            insert into agreements.timeline
            select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'instrument_id', c.id))).*
            from agreements.timeline t join copies c on c.old = t.instrument_id
            """,
        $$"""
            insert into agreements.activities (id, version, reference, instrument_id, instrument, partner, lead_agency, year, first_year, title, owner, due,
                indicator, baseline, goal, status, percent, done_on, carried_over, reminders, task)
            select gen_random_uuid(), 4, 'AC-' || partner || '-' || year || '-' || to_char(900000 + number, 'FM000000'), id, code, partner, lead_agency, year, year,
                'Tập huấn, trao đổi thông tin tại biên giới, đợt ' || number, owner, make_date(year, 1, 1) + (number * 7 % 365), 'Số lớp', 0, 4,
                case when is_open then case when number % 3 = 0 then 'running' else 'agreed' end when number % 20 = 0 then 'dropped' else 'done' end,
                case when is_open then 40 else 100 end, case when is_open or number % 20 = 0 then null else make_date(year, 12, 1) end, 0, 0,
                case when number % 4 = 0 then 'II.6.' || 1 + number % 3 end
            from (
                select i.id, i.code, i.partner, i.lead_agency, 2018 - (place % 10)::int as year, (row_number() over ())::int as number,
                    (array['BCA', 'BDBP', 'BNG', 'BTP', 'BLDTBXH', 'BYT', 'CSB', 'HLHPN'])[1 + place % 8] as owner,
                    case when place % 10 = 0 then (place / 10) % 2 = 0 else (place + length(i.code)) % 50 = 7 end as is_open
                from agreements.instruments i cross join generate_series(0, {{Activities / Instruments}} - 1) place
            ) a
            """,
        """
            insert into agreements.activity_progress (activity_id, number, at, "by", done, percent)
            select id, n, make_timestamptz(year, 6, n, 8, 0, 0), 'Cán bộ kế hoạch', repeat('Đã tổ chức lớp tập huấn. ', 10), 20 * n
            from agreements.activities cross join generate_series(1, 2) n
            """,
        """
            insert into agreements.activity_evidence (id, activity_id, kind, reference, at)
            select gen_random_uuid(), id, 'file', 'BC-' || reference || '-' || n, make_timestamptz(year, 12, n, 8, 0, 0)
            from agreements.activities cross join generate_series(1, 2) n where status = 'done'
            """,
        """
            insert into agreements.timeline (id, activity_id, number, what, at, account, name, desk, note, version)
            select gen_random_uuid(), id, n, (array['agreed', 'progressed', 'progressed', 'done'])[n], make_timestamptz(year, n, 5, 8, 0, 0),
                '00000000-0000-0000-0000-000000000000', 'Cán bộ kế hoạch', 'CA-VP130', null, n
            from agreements.activities cross join generate_series(1, 4) n
            """,
        """
            insert into agreements.reviews (id, version, instrument_id, instrument, partner, lead_agency, kind, from_year, to_year, due_on, host, status,
                held_on, concluded_on, conclusions, follow_up_year, rejected, unverified)
            select gen_random_uuid(), 3, i.id, i.code, i.partner, i.lead_agency, 'annualConference', year, year, make_date(year, 12, 31), 'VN',
                case when year < 2018 then 'concluded' else 'due' end, case when year < 2018 then make_date(year, 11, 20) end,
                case when year < 2018 then make_date(year, 11, 25) end, case when year < 2018 then repeat('Hai bên thống nhất kế hoạch năm sau. ', 40) end, year + 1, array[]::text[], true
            from agreements.instruments i join copies c on c.id = i.id cross join generate_series(2009, 2018) year
            """,
        """
            insert into agreements.negotiations
            select (jsonb_populate_record(null::agreements.negotiations,
            to_jsonb(n) || jsonb_build_object('id', gen_random_uuid(), 'instrument', i.code, 'instrument_id', i.id, 'partner', i.partner))).*
            from (select * from agreements.negotiations order by instrument limit 1) n
            cross join (select * from agreements.instruments where code like '%-M%' order by code limit 100) i
            """,
        """
            insert into agreements.negotiation_articles (negotiation_id, number, state, is_beyond_mandate, ours, theirs)
            select n.id, place::text, case when place % 3 = 0 then 'open' else 'agreed' end, false, repeat('Ta đề nghị. ', 150), repeat('Bạn đề nghị. ', 150)
            from agreements.negotiations n cross join generate_series(1, 20) place where n.instrument like '%-M%'
            """,
        """
            insert into agreements.negotiation_positions (negotiation_id, number, article, side, text, is_beyond_mandate, at, "by")
            select n.id, place, (1 + place % 20)::text, case when place % 2 = 0 then 'vietNam' else 'partner' end, repeat('Ta đề nghị. ', 150), false, now(), 'Cán bộ'
            from agreements.negotiations n cross join generate_series(1, 100) place where n.instrument like '%-M%'
            """,
    ];

    /// <summary>Fills it; returns how many of each there are.</summary>
    public async Task<string> FillAsync(CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        foreach (var statement in Statements)
        {
            await ExecuteAsync(connection, statement, cancellationToken);
        }

        await ExecuteAsync(connection, "vacuum analyze", cancellationToken);
        await using var counted = new NpgsqlCommand(
            """
            select (select count(*) from agreements.instruments) || ' instruments, ' || (select count(*) from agreements.activities) || ' activities ('
                || (select count(*) from agreements.activities where status in ('agreed', 'running')) || ' open), '
                || (select count(*) from agreements.reviews) || ' reviews, ' || (select count(*) from agreements.negotiations) || ' tracks'
            """,
            connection
        );
        return (string)(await counted.ExecuteScalarAsync(cancellationToken))!;
    }

    /// <summary>Waits until what is late was brought forward; returns how much it was.</summary>
    public async Task<long> BroughtForwardAsync(CancellationToken cancellationToken)
    {
        await using var left = source.CreateCommand(
            """
            select count(*) from agreements.activities a where status in ('agreed', 'running') and due < '2018-12-31'
              and not exists (select from agreements.activity_escalations e where e.activity_id = a.id and e.due = a.due)
            """
        );
        while ((long)(await left.ExecuteScalarAsync(cancellationToken))! > 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken);
        }

        await using var counted = source.CreateCommand("select count(*) from agreements.activity_escalations");
        return (long)(await counted.ExecuteScalarAsync(cancellationToken))!;
    }

    private static string Copied(string table, string more = "") =>
        $"""
            insert into agreements.{table}
            select (jsonb_populate_record(p, jsonb_build_object({more} 'instrument_id', c.id))).*
            from agreements.{table} p join copies c on c.old = p.instrument_id
            """;

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 600 };
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
