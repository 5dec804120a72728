using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Importing;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Imports;
using Cooperation.Platform.Hosting.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>GET /api/hotline/imports/{id}/columns: the headings of a held import with the field each is read as, the fields there are, and the first rows as they were understood; for the desk that sent it.</summary>
internal static class GetImportColumns
{
    public static void Map(RouteGroupBuilder import) => import.MapGet("/columns", HandleAsync).WithName(nameof(GetImportColumns));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        Guid id,
        HotlineDbContext db,
        ImportFiles files,
        ImportCheck check,
        CurrentUser user,
        HttpContext context,
        CancellationToken cancellationToken
    )
    {
        if (
            await db.ImportAsync(id, user, cancellationToken) is not { } import
            || await files.OpenAsync(id, cancellationToken) is not { } kept
        )
        {
            return TypedResults.NotFound();
        }

        using var file = kept.File;
        using var log = LogFile.Open(file, kept.Ending, cancellationToken);
        var (mapping, language) = (ImportMapping.Read(import.Mapping), RequestLanguage.Of(context));
        var (head, width) = (log.HeadOf(mapping), log.Main(mapping).Width);
        return TypedResults.Ok(
            new Response(
                [.. Enumerable.Range(0, width).Select(place => ColumnView.Of(head?.Cell(place) ?? default, place, mapping))],
                [.. ImportFields.All.Select(field => FieldView.Of(field, mapping, language))],
                await check.UnderstandAsync(log, mapping, user.AsOfficer(), cancellationToken),
                log.Main(mapping).HeadRow(mapping),
                [.. log.Tabs.Where(tab => !tab.IsEmpty).Select(tab => SheetView.Of(tab, log.Read(mapping)))]
            )
        );
    }

    internal sealed record Response(
        IReadOnlyList<ColumnView> Columns,
        IReadOnlyList<FieldView> Fields,
        IReadOnlyList<UnderstoodRow> Understood,
        int Head,
        IReadOnlyList<SheetView> Sheets
    );

    /// <param name="Number">Its place, from 1.</param>
    /// <param name="Name">What its tab says.</param>
    /// <param name="IsHidden">Whether a spreadsheet hides it.</param>
    /// <param name="IsRead">Whether its rows are read.</param>
    internal sealed record SheetView(int Number, string Name, bool IsHidden, bool IsRead)
    {
        public static SheetView Of(LogTab tab, IReadOnlyList<LogTab> read) =>
            new(tab.Number, tab.Sheet.Name, tab.IsHidden, read.Contains(tab));
    }

    /// <param name="Column">Its letters.</param>
    /// <param name="Heading">What stands over it; empty where the file has no headings: then its first row is somebody's.</param>
    /// <param name="Field">The field it is read as; null where it is left out.</param>
    internal sealed record ColumnView(string Column, string Heading, string? Field)
    {
        public static ColumnView Of(SheetCell cell, int place, ImportMapping mapping)
        {
            var column = SheetRow.ColumnName(place);
            return new(column, cell.Text, mapping.Columns.FirstOrDefault(read => read.Value == column).Key);
        }
    }

    // What rows of a column without handling get is not assumed once others are handled strictly.
    private static bool IsForTheDeskToSay(ImportField field, ImportMapping mapping) =>
        field.Name == "handling" && mapping.Columns.ContainsKey(field.Name);

    /// <param name="Field">Its name.</param>
    /// <param name="Heading">What it is called.</param>
    /// <param name="Required">Whether no row can be without it.</param>
    /// <param name="Fixed">What every row gets that has nothing there.</param>
    internal sealed record FieldView(string Field, string Heading, bool Required, string? Fixed)
    {
        public static FieldView Of(ImportField field, ImportMapping mapping, string language) =>
            new(
                field.Name,
                field.Heading.In(language),
                ImportFields.Required.Contains(field.Name),
                mapping.Fixed?.GetValueOrDefault(field.Name) ?? (IsForTheDeskToSay(field, mapping) ? null : field.Otherwise)
            );
    }
}
