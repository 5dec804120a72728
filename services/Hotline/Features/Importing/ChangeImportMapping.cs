using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Importing;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>POST /api/hotline/imports/{id}/mapping: the desk corrects which column holds what; where its headings stand and which sheets are read; the rows are checked anew, and if any of them is right the desk's next file with these headings is read the same way.</summary>
internal static class ChangeImportMapping
{
    public static void Map(RouteGroupBuilder import) => import.MapPost("/mapping", HandleAsync).WithName(nameof(ChangeImportMapping));

    internal static async Task<Results<Accepted, NotFound>> HandleAsync(
        Guid id,
        Valid<Request> request,
        HotlineDbContext db,
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
        if (import.State != ImportStates.Checked)
        {
            throw new DomainException(ImportErrors.NotChecked(import.Stands));
        }

        await step.TakeAsync(id, ImportStates.Checking, "import.remapped", mapping, cancellationToken);
        return TypedResults.Accepted($"/api/hotline/imports/{id}");
    }

    /// <param name="Mapping">The mapping as JSON, as it is sent beside a file.</param>
    public sealed record Request(string Mapping);
}
