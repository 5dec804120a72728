using Cooperation.Portal.Areas.Hotline.Exchanges.Opening;
using Cooperation.Portal.Clients;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Similar;

/// <summary>POST /exchanges/{id}/links links an exchange to a similar one in one press; POST …/links/{link}/removal takes a wrong link away.</summary>
internal static class LinkFromPage
{
    public const string Other = "exchange";
    public const string Kind = "kind";

    private const string Place = "links-title";

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
        return SmallStep.TakeAsync(id, "links", body, Place, sent, hotline, cancellationToken);
    }

    private static Task<IResult> RemoveAsync(
        Guid id,
        Guid link,
        IFormCollection sent,
        HotlineClient hotline,
        CancellationToken cancellationToken
    ) =>
        SmallStep.TakeAsync(
            id,
            $"links/{link}/removal",
            new { reason = SmallStep.ReasonOf(sent) },
            Place,
            sent,
            hotline,
            cancellationToken
        );
}
