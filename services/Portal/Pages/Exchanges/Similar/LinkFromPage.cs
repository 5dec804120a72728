using System.Globalization;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Pages.Exchanges.Opening;

namespace Cooperation.Portal.Pages.Exchanges.Similar;

/// <summary>POST /exchanges/{id}/links links an exchange to a similar one in one press; POST …/links/{link}/removal takes a wrong link away.</summary>
internal static class LinkFromPage
{
    public const string Version = "version";
    public const string Key = "idempotencyKey";
    public const string Other = "exchange";
    public const string Kind = "kind";
    public const string Reason = "reason";

    public static void Map(RouteGroupBuilder exchanges)
    {
        exchanges.MapGet("/{id:guid}/links", (Guid id) => TypedResults.Redirect($"/exchanges/{id}"));
        exchanges.MapPost("/{id:guid}/links", LinkAsync);
        exchanges.MapGet("/{id:guid}/links/{link:guid}/removal", (Guid id) => TypedResults.Redirect($"/exchanges/{id}"));
        exchanges.MapPost("/{id:guid}/links/{link:guid}/removal", RemoveAsync);
    }

    private static Task<IResult> LinkAsync(Guid id, IFormCollection sent, HotlineClient hotline, CancellationToken cancellationToken)
    {
        var body = new { exchange = Guid.TryParse(sent[Other], out var other) ? other : Guid.Empty, kind = sent[Kind].ToString() };
        return TakeAsync(id, "links", body, sent, hotline, cancellationToken);
    }

    private static Task<IResult> RemoveAsync(
        Guid id,
        Guid link,
        IFormCollection sent,
        HotlineClient hotline,
        CancellationToken cancellationToken
    )
    {
        var reason = sent[Reason].ToString().Trim();
        return TakeAsync(
            id,
            $"links/{link}/removal",
            new { reason = reason.Length == 0 ? null : reason },
            sent,
            hotline,
            cancellationToken
        );
    }

    private static async Task<IResult> TakeAsync(
        Guid id,
        string address,
        object body,
        IFormCollection sent,
        HotlineClient hotline,
        CancellationToken cancellationToken
    )
    {
        var seen = long.TryParse(sent[Version], CultureInfo.InvariantCulture, out var version) ? version : 0;
        try
        {
            await hotline.TakeStepAsync(id, address, seen, sent[Key].ToString(), body, cancellationToken);
            return TypedResults.Redirect($"/exchanges/{id}#links-title");
        }
        catch (ServiceProblemException refused) when (refused.Problem.Status is 400 or 409 or 412 or 422)
        {
            // The exchange as it is now, with the reason on top.
            var form = new FormState();
            form.Add(refused.Problem);
            return Page.Show<ExchangePage>(new ExchangeModel(await hotline.ReadAsync(id, cancellationToken), form), refused.Problem.Status);
        }
    }
}
