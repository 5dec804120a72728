using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Areas.Hotline.Imports;

/// <summary>POST /imports/{id}/columns: which column is what; the rows are checked anew.</summary>
internal static class ChangeColumns
{
    public static void Map(RouteGroupBuilder imports)
    {
        imports.MapGet("/{id:guid}/columns", (Guid id) => TypedResults.Redirect($"/imports/{id}"));
        imports.MapPost("/{id:guid}/columns", HandleAsync);
    }

    private static async Task<IResult> HandleAsync(
        Guid id,
        IFormCollection sent,
        ImportsClient client,
        PageLanguage speech,
        CancellationToken cancellationToken
    )
    {
        var form = new FormState(sent);
        var import = await client.ReadAsync(id, cancellationToken);
        if (!import.IsHeld)
        {
            return TypedResults.Redirect($"/imports/{id}"); // Somebody else of the desk was faster; the page says where it stands.
        }

        var mapping = ColumnsForm.Read(form, await client.ColumnsAsync(id, cancellationToken), import.Mapping, speech);
        if (form.Errors.Count == 0)
        {
            try
            {
                await client.RemapAsync(id, mapping, cancellationToken);
                return TypedResults.Redirect($"/imports/{id}");
            }
            catch (ServiceProblemException refused) when (refused.Problem.Status is 400 or 409 or 422)
            {
                form.Add(refused.Problem, _ => "");
            }
        }

        return await ShowImport.ShowAsync(id, 0, client, form, cancellationToken);
    }
}
