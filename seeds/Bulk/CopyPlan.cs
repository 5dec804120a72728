namespace Cooperation.Bulk;

/// <summary>What is copied within one database, and what becomes of each column.</summary>
internal abstract class CopyPlan
{
    /// <summary>Functions of the session by which keys, times and numbers of a copy are made.</summary>
    public abstract string Functions { get; }

    /// <summary>The tables in the order in which they are copied.</summary>
    public abstract IReadOnlyList<string> Tables { get; }

    /// <summary>Counts the records that are patterns, and those that are copies of them already.</summary>
    public abstract string Count { get; }

    /// <summary>Brings counters up to what was copied.</summary>
    public virtual string? Last => null;

    /// <summary>The value of a column in copy <c>n</c> of the row <c>c</c>.</summary>
    public abstract string Of(string table, string column, string type);

    /// <summary>Where the rows of the patterns are, as <c>c</c>: never a copy.</summary>
    public abstract string From(string table, IReadOnlyCollection<string> columns);

    /// <summary>Functions that every plan needs. Keys are those of the pattern with the time in them set back: they stay unique and in order of time (UUID version 7), and fit together across tables.</summary>
    protected const string KeysAndTimes = """
        create function pg_temp.back(copy int) returns interval language sql immutable as
            $$ select interval '366 days' + copy * interval '62 hours 17 minutes' $$;
        create function pg_temp.copied(id uuid, copy int) returns uuid language sql immutable as
            $$ select (lpad(to_hex(('x' || left(replace(id::text, '-', ''), 12))::bit(48)::bigint
                - (extract(epoch from pg_temp.back(copy)) * 1000)::bigint), 12, '0') || substr(replace(id::text, '-', ''), 13))::uuid $$;
        """;

    /// <summary>What was copied bears numbers of seven digits or of other years.</summary>
    protected const string IsPattern = "like '%-2018-000%'";

    /// <summary>Numbers of copies: 141 of them make a year.</summary>
    protected const string Renumbering = """
        create function pg_temp.renumbered(reference text, copy int) returns text language sql immutable as
            $$ select case when reference is null then null else
                regexp_replace(reference, '-[0-9]{4}-[0-9]+$', '') || '-' || (2017 - copy / 141)::text
                    || '-' || lpad((copy % 141 * 1000 + substring(reference from '[0-9]+$')::int + case when reference like '%-2019-%' then 500 else 0 end)::text, 6, '0') end $$;
        create function pg_temp.is_over(copy int) returns boolean language sql immutable as $$ select copy % 10 <> 0 $$;
        """;

    /// <summary>The year in which what is planned for a year counts in a copy.</summary>
    protected const string PlanYear = "2017 - n / 141";

    /// <summary>One copy in a hundred mentions the same persons as its pattern, three in a row the same others.</summary>
    protected const string Terms = "case when n % 100 = 0 then c.term else sha256(c.term || int4send(n / 3)) end";
}
