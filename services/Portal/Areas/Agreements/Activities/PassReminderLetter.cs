using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Agreements.Activities;

/// <summary>GET /activities/{reference}/reminder-letter: the letter that reminds the owner of what is late, passed on as Agreements writes it.</summary>
internal static class PassReminderLetter
{
    public static void Map(RouteGroupBuilder activities) =>
        activities.MapGet("/{reference}/reminder-letter", HandleAsync).RequireRoles(Roles.Planner);

    private static async Task<IResult> HandleAsync(
        string reference,
        string? format,
        ActivitiesClient activities,
        HttpContext context,
        CancellationToken cancellationToken
    ) =>
        await (await activities.ReminderLetterAsync(reference, format ?? "docx", cancellationToken)).AsFileAsync(
            context,
            cancellationToken
        );
}
