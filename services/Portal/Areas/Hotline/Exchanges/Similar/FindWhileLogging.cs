using Cooperation.Platform.Hosting;
using Cooperation.Portal.Components;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Similar;

/// <summary>POST /exchanges/similar: what is similar to what is being typed, as a piece of the form. A POST, so that nothing typed stands in an address (R22).</summary>
internal static class FindWhileLogging
{
    public static void Map(RouteGroupBuilder exchanges) => exchanges.MapPost("/similar", HandleAsync);

    private static async Task<IResult> HandleAsync(
        IFormCollection sent,
        HttpContext context,
        SimilarHandler desk,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        context.Response.Headers.CacheControl = "no-store";
        var form = new FormState(sent.Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal)));
        var similar = await desk.FindAsync(SimilarToForm.Of(form, clock.GetUtcNow()), cancellationToken);
        return Page.Show<SimilarChoices>(new SimilarModel(similar ?? [], form));
    }
}

/// <summary>What is similar, and what of it is ticked.</summary>
public sealed record SimilarModel(IReadOnlyList<Clients.SimilarExchange> Items, FormState Form);
