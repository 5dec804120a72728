using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Files;
using Cooperation.Platform.Hosting.Imports;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>A file as an old log: where the headings of its sheets stand, and which of its sheets are read together.</summary>
internal sealed class LogFile : IDisposable
{
    // Titles above the headings are not longer.
    private const int Looked = 30;
    private static readonly SheetLimits Limits = new();

    private readonly ISheetRows file;

    private LogFile(ISheetRows file, CancellationToken cancellationToken)
    {
        this.file = file;
        Tabs = [.. file.Tabs.Select(tab => new LogTab(tab, [.. file.Read(tab, cancellationToken).Take(Looked)]))];
        if (!Tabs.Any(tab => tab is { IsHidden: false, IsEmpty: false }))
        {
            throw new DomainException(FileErrors.Empty());
        }
    }

    /// <summary>All sheets of the file, the hidden and the empty ones too.</summary>
    public IReadOnlyList<LogTab> Tabs { get; }

    /// <summary>Opens what was sent.</summary>
    public static LogFile Open(FileUpload upload, CancellationToken cancellationToken) =>
        Of(SheetFile.Open(upload, Limits, cancellationToken), cancellationToken);

    /// <summary>Opens what is kept. The caller disposes of the stream.</summary>
    public static LogFile Open(Stream file, string ending, CancellationToken cancellationToken) =>
        Of(SheetFile.Open(file, "import" + ending, Limits, cancellationToken), cancellationToken);

    /// <summary>The sheet by whose headings the columns are read: the first that is shown and has headings; else the first that holds anything.</summary>
    public LogTab Main(ImportMapping? mapping = null) =>
        Tabs.FirstOrDefault(tab => mapping?.Sheets?.Contains(tab.Number) == true && !tab.IsEmpty)
        ?? Tabs.FirstOrDefault(tab => tab is { IsHidden: false, Head: not null })
        ?? Tabs.First(tab => tab is { IsHidden: false, IsEmpty: false });

    /// <summary>The sheets that are read: those chosen; else all that are shown with the headings of the first, for logs have a sheet a month.</summary>
    public IReadOnlyList<LogTab> Read(ImportMapping mapping)
    {
        if (mapping.Sheets is { Count: > 0 } chosen)
        {
            return [.. Tabs.Where(tab => chosen.Contains(tab.Number) && !tab.IsEmpty)];
        }

        var main = Main();
        return [.. Tabs.Where(tab => tab == main || (!tab.IsHidden && tab.HasTheHeadingsOf(main)))];
    }

    /// <summary>The row of headings by a mapping; null where there is none.</summary>
    public SheetRow? HeadOf(ImportMapping mapping) => Main(mapping).HeadBy(mapping);

    /// <summary>The rows below the headings, of all sheets that are read.</summary>
    public IEnumerable<SheetRow> Rows(ImportMapping mapping, CancellationToken cancellationToken)
    {
        var found = 0;
        foreach (var tab in Read(mapping))
        {
            var head = tab.HeadRow(mapping);
            foreach (var row in file.Read(tab.Sheet, cancellationToken).Where(row => row.Number > head))
            {
                if (++found > Limits.Rows)
                {
                    throw new DomainException(SheetErrors.TooManyRows(Limits.Rows));
                }

                yield return row;
            }
        }
    }

    /// <summary>What of the file is not read, and why: nothing is left out without a word.</summary>
    public IEnumerable<Text> LeftOut(ImportMapping mapping)
    {
        var read = Read(mapping);
        foreach (var tab in Tabs.Where(tab => !tab.IsEmpty))
        {
            var head = tab.HeadRow(mapping);
            if (!read.Contains(tab))
            {
                yield return ImportTexts.SheetLeftOut(tab.Number, tab.IsHidden);
            }
            else if (tab.First.Count(row => row.Number < head) is > 0 and var above)
            {
                yield return ImportTexts.AboveTheHead(tab.Number, above, head);
            }
            else if (head == 0 && mapping.Head is null)
            {
                yield return ImportTexts.NoHead(tab.Number);
            }
        }
    }

    public void Dispose() => file.Dispose();

    private static LogFile Of(ISheetRows file, CancellationToken cancellationToken)
    {
        try
        {
            return new(file, cancellationToken);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }
}

/// <summary>A sheet of a log.</summary>
/// <param name="Sheet">Which.</param>
/// <param name="First">Its first rows.</param>
internal sealed record LogTab(SheetTab Sheet, IReadOnlyList<SheetRow> First)
{
    public int Number => Sheet.Number;

    public bool IsHidden => Sheet.IsHidden;

    public bool IsEmpty => First.Count == 0;

    /// <summary>Its row of headings, as far as one was found.</summary>
    public SheetRow? Head { get; } = HeadFinding.In(First);

    public bool HasTheHeadingsOf(LogTab other) =>
        Head is not null && other.Head is not null && ImportMapping.HeadingsOf(Head) == ImportMapping.HeadingsOf(other.Head);

    /// <summary>The number of its row of headings, by a desk's choice or as found; 0 where there is none.</summary>
    public int HeadRow(ImportMapping mapping) => mapping.Head ?? Head?.Number ?? 0;

    /// <summary>That row.</summary>
    public SheetRow? HeadBy(ImportMapping mapping) => First.FirstOrDefault(row => row.Number == HeadRow(mapping));

    /// <summary>How many columns its first rows have.</summary>
    public int Width => First.Count == 0 ? 0 : First.Max(row => row.Cells.Count);
}
