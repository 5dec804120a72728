using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Pages;
using Microsoft.AspNetCore.Mvc;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Opening;

/// <summary>POST /exchanges/{id}/people/{person}: opens one person's details. A POST, because it leaves an entry in the audit; the details stand in this answer only and nowhere keep an address.</summary>
internal static class RevealPerson
{
    public static void Map(RouteGroupBuilder exchanges)
    {
        exchanges.MapGet("/{id:guid}/people/{person:guid}", (Guid id) => TypedResults.Redirect($"/exchanges/{id}"));
        exchanges.MapPost("/{id:guid}/people/{person:guid}", HandleAsync);
    }

    private static async Task<IResult> HandleAsync(
        Guid id,
        Guid person,
        IFormCollection sent,
        HttpContext context,
        HotlineClient hotline,
        CancellationToken cancellationToken
    )
    {
        var details = await hotline.PersonAsync(id, person, cancellationToken);
        context.Response.Headers.CacheControl = "no-store";
        return Page.Show<ExchangePage>(
            new ExchangeModel(await hotline.ReadAsync(id, cancellationToken), new FormState()) { Revealed = details }
        );
    }
}
