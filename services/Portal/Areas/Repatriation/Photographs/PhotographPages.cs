using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Repatriation.Photographs;

/// <summary>/cases/persons/{id}/photographs: one line per page. Repatriation decides who keeps and who sees them.</summary>
internal static class PhotographPages
{
    public static void Map(RouteGroupBuilder pages)
    {
        var cases = pages.MapGroup("/cases").RequireRoles(Jobs.PersonRoles);
        AddPhotograph.Map(cases);
        WithdrawPhotograph.Map(cases);
        cases.MapGet($"/persons/{{id:guid}}/{Known.PersonStep.Photograph}/{{photograph:guid}}", PassAsync);
    }

    // As it comes; Repatriation writes down who opened it.
    private static async Task<IResult> PassAsync(
        Guid id,
        Guid photograph,
        PersonsClient persons,
        HttpContext context,
        CancellationToken cancellationToken
    ) => await (await persons.PhotographAsync(id, photograph, cancellationToken)).AsFileAsync(context, cancellationToken);
}
