using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Exports;

namespace Cooperation.Reviews.Features.Exporting;

/// <summary>No entry, no file (R24): what was taken out, in which form and how much of it, before any of it goes out.</summary>
internal static class ExportsOnRecord
{
    public static Task NoteAsync(
        this Audit audit,
        string action,
        IExportChoice choice,
        int rows,
        DateTimeOffset at,
        CancellationToken cancellationToken
    ) => audit.RecordReadAsync(action, "figure", Guid.CreateVersion7(at).ToString(), $"{choice.Format}, {rows} rows", cancellationToken);
}
