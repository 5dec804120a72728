namespace Cooperation.Platform.Hosting.Exports;

/// <summary>A file of rows that is written as it is sent: what has been written is not kept.</summary>
internal interface ISheet : IAsyncDisposable
{
    /// <summary>Writes one row; the first is the head.</summary>
    Task WriteAsync(IReadOnlyList<object?> cells, CancellationToken cancellationToken);

    /// <summary>Ends the file. Without it the file is visibly broken, so that nobody takes half a list for the whole.</summary>
    Task CompleteAsync(CancellationToken cancellationToken);
}
