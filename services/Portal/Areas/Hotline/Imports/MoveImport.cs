using Cooperation.Portal.Clients;

namespace Cooperation.Portal.Areas.Hotline.Imports;

/// <summary>POST /imports/{id}/start, /continue and /cancel: the desk imports what was checked, lets what was stopped go on, or calls it off. Its page then says where it stands.</summary>
internal static class MoveImport
{
    public static void Map(RouteGroupBuilder imports)
    {
        Map(imports, "start", (client, id, token) => client.StartAsync(id, token));
        Map(imports, "continue", (client, id, token) => client.ContinueAsync(id, token));
        Map(imports, "cancel", (client, id, token) => client.CancelAsync(id, token));
    }

    private static void Map(RouteGroupBuilder imports, string step, Func<ImportsClient, Guid, CancellationToken, Task> take)
    {
        imports.MapGet($"/{{id:guid}}/{step}", (Guid id) => TypedResults.Redirect($"/imports/{id}"));
        imports.MapPost(
            $"/{{id:guid}}/{step}",
            async (Guid id, IFormCollection sent, ImportsClient client, CancellationToken cancellationToken) =>
            {
                try
                {
                    await take(client, id, cancellationToken);
                }
                catch (ServiceProblemException over) when (over.Problem.Status is not (401 or 403 or 404))
                {
                    // It has moved on, or some row is wrong by now: the page of the import shows which.
                }

                return TypedResults.Redirect($"/imports/{id}");
            }
        );
    }
}
