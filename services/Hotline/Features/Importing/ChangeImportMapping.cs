using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Importing;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Imports;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>POST /api/hotline/imports/{id}/mapping: the desk corrects which column holds what; the rows are checked anew, and the desk's next file with these headings is read the same way.</summary>
internal static class ChangeImportMapping
{
    public static void Map(RouteGroupBuilder import) => import.MapPost("/mapping", HandleAsync).WithName(nameof(ChangeImportMapping));

    internal static async Task<Results<Accepted, NotFound>> HandleAsync(
        Guid id,
        Valid<Request> request,
        HotlineDbContext db,
        ImportFiles files,
        MappingMemory memory,
        ImportStep step,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        if (await db.ImportAsync(id, user, cancellationToken) is not { } import)
        {
            return TypedResults.NotFound();
        }

        var mapping = ImportMapping.Read(request.Value.Mapping);
        if (import.State != ImportStates.Checked || await files.OpenAsync(id, cancellationToken) is not { } kept)
        {
            throw new DomainException(ImportErrors.NotChecked(import.State));
        }

        using var file = kept.File;
        using var rows = SheetFile.Open(file, "import" + kept.Ending, new SheetLimits());
        await memory.RememberAsync(rows.Read().First(), user.Desk, mapping, cancellationToken);
        await step.TakeAsync(id, ImportStates.Checking, "import.remapped", mapping, cancellationToken);
        return TypedResults.Accepted($"/api/hotline/imports/{id}");
    }

    /// <param name="Mapping">The mapping as JSON, as it is sent beside a file.</param>
    public sealed record Request(string Mapping);
}
