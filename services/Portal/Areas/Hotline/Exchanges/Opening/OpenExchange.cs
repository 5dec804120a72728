using Cooperation.Portal.Areas.Hotline.Exchanges.Similar;
using Cooperation.Portal.Areas.Hotline.Exchanges.Steps;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Opening;

/// <summary>GET /exchanges/{id}: one exchange, as far as the user may see it.</summary>
internal static class OpenExchange
{
    public static void Map(RouteGroupBuilder exchanges) => exchanges.MapGet("/{id:guid}", HandleAsync);

    /// <summary>The exchange as it is now, with the reason of a refusal on top.</summary>
    public static async Task<IResult> RefusedAsync(
        Guid id,
        ServiceProblem problem,
        HotlineClient hotline,
        CancellationToken cancellationToken
    )
    {
        var form = new FormState();
        form.Add(problem);
        return Page.Show<ExchangePage>(new ExchangeModel(await hotline.ReadAsync(id, cancellationToken), form), problem.Status);
    }

    private static async Task<IResult> HandleAsync(
        Guid id,
        string? done,
        HotlineClient hotline,
        SimilarHandler similar,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var exchange = await hotline.ReadAsync(id, cancellationToken);
            var found = exchange.MayRead ? await similar.FindAsync(new() { Exchange = id }, cancellationToken) : null;
            return Page.Show<ExchangePage>(
                new ExchangeModel(exchange, new FormState())
                {
                    Done = StepForms.Of(done),
                    IdentityHandedOver = done == Known.PersonStep.IdentityHandover,
                    Similar = found ?? [],
                }
            );
        }
        catch (ServiceProblemException gone) when (gone.Problem.Status == StatusCodes.Status404NotFound && StepForms.Of(done) is not null)
        {
            // What a desk sent back or gave away it may not see any more: what it did is told where it goes on.
            return TypedResults.Redirect($"/watch?done={done}");
        }
    }
}

/// <summary>What the page of an exchange shows.</summary>
public sealed record ExchangeModel(Exchange Exchange, FormState Form)
{
    /// <summary>Similar exchanges, where the page is opened to be read.</summary>
    public IReadOnlyList<SimilarExchange> Similar { get; init; } = [];

    /// <summary>The one person whose details were opened by this very request.</summary>
    public PersonDetails? Revealed { get; init; }

    /// <summary>The step whose form stands open.</summary>
    public StepScene? Scene { get; init; }

    /// <summary>The step that was just taken.</summary>
    public StepForm? Done { get; init; }

    /// <summary>Whether who one of its people is was just handed over to the case that brings him home.</summary>
    public bool IdentityHandedOver { get; init; }
}
