using System.Globalization;

namespace Cooperation.Platform.Hosting.Exports;

/// <summary>No entry, no file (R24): what was taken out, in which form and how much of it, before any of it goes out. What was searched for stays out of it (R22).</summary>
public static class ExportsOnRecord
{
    /// <param name="audit">The audit of this request.</param>
    /// <param name="action">What was done: <c>late.export</c>.</param>
    /// <param name="list">What kind of list: <c>lateList</c>.</param>
    /// <param name="choice">Which file.</param>
    /// <param name="rows">How many rows it has.</param>
    /// <param name="at">When.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static Task NoteAsync(
        this Audit audit,
        string action,
        string list,
        ExportChoice choice,
        int rows,
        DateTimeOffset at,
        CancellationToken cancellationToken
    ) =>
        audit.RecordReadAsync(
            action,
            list,
            Guid.CreateVersion7(at).ToString(),
            string.Create(CultureInfo.InvariantCulture, $"{choice.Format}, {rows} rows"),
            cancellationToken
        );
}
