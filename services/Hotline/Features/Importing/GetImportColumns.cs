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
        using var rows = SheetFile.Open(file, "import" + kept.Ending, new SheetLimits());
        var (mapping, language) = (ImportMapping.Read(import.Mapping), RequestLanguage.Of(context));
        var head = rows.Read().First();
        return TypedResults.Ok(
            new Response(
                [.. head.Cells.Select((cell, place) => ColumnView.Of(cell, place, mapping))],
                [.. ImportFields.All.Select(field => FieldView.Of(field, mapping, language))],
                await check.UnderstandAsync(rows, mapping, user.AsOfficer(), cancellationToken)
            )
        );
    }

    internal sealed record Response(
        IReadOnlyList<ColumnView> Columns,
        IReadOnlyList<FieldView> Fields,
        IReadOnlyList<UnderstoodRow> Understood
    );

    /// <param name="Column">Its letters.</param>
    /// <param name="Heading">What stands over it.</param>
    /// <param name="Field">The field it is read as; null where it is left out.</param>
    internal sealed record ColumnView(string Column, string Heading, string? Field)
    {
        public static ColumnView Of(SheetCell cell, int place, ImportMapping mapping)
        {
            var column = SheetRow.ColumnName(place);
            return new(column, cell.Text, mapping.Columns.FirstOrDefault(read => read.Value == column).Key);
        }
    }

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
                mapping.Fixed?.GetValueOrDefault(field.Name) ?? field.Otherwise
            );
    }
}
