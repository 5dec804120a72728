using System.Linq.Expressions;

namespace Cooperation.Platform.Records.Whole;

/// <summary>Rows of other tables that name a record and are wanted with it. Made once: the statement is kept under it.</summary>
public sealed class RowsBeside
{
    private readonly List<(Type Row, string Key)> tables = [];

    /// <summary>Nothing but the record's own.</summary>
    public static RowsBeside None { get; } = new();

    internal IReadOnlyList<(Type Row, string Key)> Tables => tables;

    /// <summary>Rows that name the record in this property; named twice, rows of either.</summary>
    public RowsBeside And<TRow, TKey>(Expression<Func<TRow, TKey>> key)
    {
        tables.Add((typeof(TRow), ((MemberExpression)key.Body).Member.Name));
        return this;
    }
}

/// <summary>The rows that were found beside a record; nothing tracks them.</summary>
public sealed class FoundRows
{
    private readonly List<object> rows = [];

    /// <summary>Those of one table.</summary>
    public IEnumerable<TRow> Of<TRow>() => rows.OfType<TRow>();

    internal void Add(object row) => rows.Add(row);
}
