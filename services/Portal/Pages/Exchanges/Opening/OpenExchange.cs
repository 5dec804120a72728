using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Pages.Exchanges.Opening;

/// <summary>GET /exchanges/{id}: one exchange, as far as the user may see it.</summary>
internal static class OpenExchange
{
    public static void Map(RouteGroupBuilder exchanges) =>
        exchanges.MapGet(
            "/{id:guid}",
            async (Guid id, string? note, HotlineClient hotline, CancellationToken cancellationToken) =>
                Page.Show<ExchangePage>(
                    new ExchangeModel(await hotline.ReadAsync(id, cancellationToken), new FormState()) { Classified = note == "classified" }
                )
        );
}

/// <summary>What the page of an exchange shows.</summary>
public sealed record ExchangeModel(Exchange Exchange, FormState Form)
{
    /// <summary>The one person whose details were opened by this very request.</summary>
    public PersonDetails? Revealed { get; init; }

    /// <summary>What happened since the page was read on which a stale form was filled in.</summary>
    public IReadOnlyList<Exchange.Happening>? Since { get; init; }

    public bool Classified { get; init; }
}
