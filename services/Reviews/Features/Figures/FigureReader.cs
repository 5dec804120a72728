using System.Data.Common;
using System.Globalization;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Reviews.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Cooperation.Reviews.Features.Figures;

/// <summary>Puts a figure's statement into a whole one. Names and statements are the figures' own; whatever came from outside is a parameter.</summary>
internal sealed class FigureReader(ReviewsDbContext db, CurrentUser user)
{
    /// <summary>The cells that are not empty, in the order of what they are split by.</summary>
    public async Task<IReadOnlyList<FigureCell>> CellsAsync(FigureQuestion question, CancellationToken cancellationToken)
    {
        var (by, measures) = (question.By, question.Figure.Measures);
        var columns = by.Select(dimension => RecordSight.Shown(question, dimension)).Concat(measures.Select(measure => measure.Sql));
        var places = string.Join(", ", Enumerable.Range(1, by.Count));

        // Where values are reckoned the records are sorted, and without a fence they would be with their whole state: 12 MB for 12,000, spilled to the disk.
        var from = measures.All(measure => measure.IsCount) ? From(question) : $"from (select counted.* {From(question)} offset 0) counted";
        var sql = $"""
            select {string.Join(", ", columns)}
            {from}
            {(by.Count == 0 ? "" : $"group by {places} order by {places}")}
            """;
        return await ReadAsync(sql, question, Cell, cancellationToken);

        FigureCell Cell(DbDataReader row) =>
            new(
                by.Index().ToDictionary(part => part.Item.Code, part => Value(row, part.Index), StringComparer.Ordinal),
                measures.Index().ToDictionary(part => part.Item.Code, part => Value(row, by.Count + part.Index), StringComparer.Ordinal)
            );
    }

    /// <summary>
    /// The cells of several questions about the same records (<see cref="FigureQuestion.ReadsAs"/>), in one scan: what a measure needs of a record is read once, however many cells it falls into. Two questions
    /// don't name the same parts in another order.
    /// </summary>
    public async Task<IReadOnlyList<IReadOnlyList<FigureCell>>> CellsAsync(
        IReadOnlyList<FigureQuestion> together,
        CancellationToken cancellationToken
    )
    {
        var splits = new FigureSplits(together);
        var rows = await ReadAsync(splits.Sql(From(together[0])), together[0], splits.Row, cancellationToken);
        return [.. together.Select(question => splits.CellsOf(question, rows))];
    }

    /// <summary>The records that count, in the order of their references.</summary>
    /// <param name="question">Which.</param>
    /// <param name="of">Only those that this measure counts.</param>
    /// <param name="after">Only those after this reference.</param>
    /// <param name="most">So many at most.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<IReadOnlyList<FigureRecord>> RecordsAsync(
        FigureQuestion question,
        Measure? of,
        string? after,
        int most,
        CancellationToken cancellationToken
    )
    {
        var sql = $"""
            select {FigureRecord.Columns}
            {From(question)}
            {(of?.Where is { } where ? $"and ({where})" : "")}
            {(RecordSight.IsLimited(question.Figure) ? $"and counted.{RecordSight.IsSeen}" : "")}
            {(after is null ? "" : "and counted.reference > @after")}
            order by counted.reference limit {most}
            """;
        return ReadAsync(sql, question, FigureRecord.Of, cancellationToken, ("after", after));
    }

    /// <summary>How many records there are, of this measure or in all.</summary>
    public async Task<long> CountAsync(FigureQuestion question, Measure? of, CancellationToken cancellationToken) =>
        (await CellsAsync(question with { By = [] }, cancellationToken))[0].CountOf(of ?? question.Figure.Measures[0]);

    /// <summary>How many of the records the user may not open: they are counted, and no more is said of them.</summary>
    public async Task<long> HiddenAsync(FigureQuestion question, Measure? of, CancellationToken cancellationToken) =>
        RecordSight.IsLimited(question.Figure)
            ? (
                await ReadAsync(
                    $"""
                    select count(*)
                    {From(question)}
                    {(of?.Where is { } where ? $"and ({where})" : "")}
                    and not counted.{RecordSight.IsSeen}
                    """,
                    question,
                    row => row.GetInt64(0),
                    cancellationToken
                )
            )[0]
            : 0;

    /// <summary>Whether any fact of the figure's kind is known of the year, whoever and whatever it is of: without one a zero would say more than is known.</summary>
    public async Task<bool> IsKnownAsync(FigureQuestion question, CancellationToken cancellationToken) =>
        (
            await ReadAsync(
                $"""
                select exists (select 1 from {question.Figure.Type}_facts fact where fact.year = @year)
                    or exists (select 1 from ({RecordSight.Of(question.Figure)}) counted where {(
                    question.Figure.IsOfYear ? question.Figure.OfYear : "true"
                )})
                """,
                question,
                row => row.GetBoolean(0),
                cancellationToken
            )
        )[0];

    private static string From(FigureQuestion question) =>
        $"""
            from ({RecordSight.Of(question.Figure)}) counted
            where {(question.Figure.IsOfYear ? question.Figure.OfYear : "true")}
            {string.Concat(question.Conditions.Select(part => $" and {RecordSight.Is(question, part.Key, part.Value)}"))}
            """;

    // Every kind of facts by its name, for statements over several too: the database leaves out what a statement does not read.
    private static string Facts(FigureQuestion question) =>
        string.Join(",\n", FactKinds.All.Select(kind => question.Marks is null ? FactsOf(kind, question.IsPast) : FactsBelowMark.Of(kind)));

    private static string FactsOf(FactKind kind, bool isPast)
    {
        var (owner, type) = ($"'{kind.Owner}'", $"'{kind.Type}'");
        var (table, isHolding) = isPast ? ("fact_history", "valid_from <= @at and valid_until > @at") : ("fact_current", "true");
        return $"""
            {kind.Type}_facts as not materialized (
                select * from reviews.{table}
                where generation = {FactSource.GenerationOf(owner, type)} and owner = {owner} and type = {type} and counts and {isHolding}
            )
            """;
    }

    private static string DayOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static object? Value(DbDataReader row, int place) => row.IsDBNull(place) ? null : row.GetValue(place);

    private async Task<IReadOnlyList<T>> ReadAsync<T>(
        string sql,
        FigureQuestion question,
        Func<DbDataReader, T> read,
        CancellationToken cancellationToken,
        params IEnumerable<(string Name, object? Value)> more
    )
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var command = new NpgsqlCommand(
                $"with {Facts(question)}\n{sql}",
                (NpgsqlConnection)db.Database.GetDbConnection(),
                (NpgsqlTransaction?)db.Database.CurrentTransaction?.GetDbTransaction()
            );
            command.Parameters.AddWithValue("at", question.At);
            command.Parameters.AddWithValue("year", question.Year);
            command.Parameters.AddWithValue("year_start", VietnamTime.StartOf(new DateOnly(question.Year, 1, 1)));
            command.Parameters.AddWithValue("year_end", VietnamTime.StartOf(new DateOnly(question.Year + 1, 1, 1)));
            command.Parameters.AddWithValue("year_from_text", DayOf(new DateOnly(question.Year, 1, 1).AddDays(-2)));
            command.Parameters.AddWithValue("year_to_text", DayOf(new DateOnly(question.Year + 1, 1, 1).AddDays(1)));
            foreach (var mark in question.Marks ?? [])
            {
                command.Parameters.AddWithValue(FactsBelowMark.EpochOf(mark.Owner), mark.Epoch);
                command.Parameters.AddWithValue(FactsBelowMark.HorizonOf(mark.Owner), mark.Horizon);
            }

            foreach (var (name, value) in RecordSight.ParametersOf(question, user))
            {
                command.Parameters.AddWithValue(name, value);
            }

            foreach (var (dimension, value) in question.Conditions)
            {
                command.Parameters.AddWithValue(dimension.Code, value);
            }

            foreach (var (name, value) in more.Where(part => part.Value is not null))
            {
                command.Parameters.AddWithValue(name, value!);
            }

            await using var rows = await command.ExecuteReaderAsync(cancellationToken);
            List<T> found = [];
            while (await rows.ReadAsync(cancellationToken))
            {
                found.Add(read(rows));
            }

            return found;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
