using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Exports;

/// <summary>One table of an exported file: a sheet of its own in a workbook.</summary>
public abstract class ExportTable
{
    /// <summary>What the table is, in the reader's language: the name of its sheet.</summary>
    public required Text Title { get; init; }

    /// <summary>The widths of its columns, in characters.</summary>
    internal abstract IReadOnlyList<int> Widths { get; }

    /// <summary>Writes head and rows; a row is read only when the one before it is written.</summary>
    internal abstract Task WriteAsync(ISheet sheet, string language, CancellationToken cancellationToken);
}

/// <inheritdoc/>
/// <typeparam name="T">A row.</typeparam>
public sealed class ExportTable<T> : ExportTable
{
    /// <summary>The columns.</summary>
    public required IReadOnlyList<ExportColumn<T>> Columns { get; init; }

    /// <summary>The rows.</summary>
    public required IAsyncEnumerable<T> Rows { get; init; }

    internal override IReadOnlyList<int> Widths => [.. Columns.Select(column => column.Width)];

    internal override async Task WriteAsync(ISheet sheet, string language, CancellationToken cancellationToken)
    {
        await using var rows = Rows.GetAsyncEnumerator(cancellationToken);
        await WriteAsync(sheet, language, rows, await rows.MoveNextAsync(), cancellationToken);
    }

    /// <summary>The same with rows of which the first has been asked for already.</summary>
    internal async Task WriteAsync(
        ISheet sheet,
        string language,
        IAsyncEnumerator<T> rows,
        bool hasMore,
        CancellationToken cancellationToken
    )
    {
        await sheet.WriteAsync([.. Columns.Select(column => column.Header.In(language))], cancellationToken);
        while (hasMore)
        {
            await sheet.WriteAsync([.. Columns.Select(column => column.Value(rows.Current))], cancellationToken);
            hasMore = await rows.MoveNextAsync();
        }
    }
}
