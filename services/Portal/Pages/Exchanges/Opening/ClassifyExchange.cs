using System.Globalization;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Pages.Exchanges.Opening;

/// <summary>POST /exchanges/{id}/classification: the lead desk says what it has before it. Where somebody was quicker, the page shows what changed and keeps what was typed.</summary>
internal static class ClassifyExchange
{
    public static void Map(RouteGroupBuilder exchanges)
    {
        exchanges.MapGet("/{id:guid}/classification", (Guid id) => TypedResults.Redirect($"/exchanges/{id}"));
        exchanges.MapPost("/{id:guid}/classification", HandleAsync);
    }

    private static async Task<IResult> HandleAsync(
        Guid id,
        IFormCollection sent,
        HotlineClient hotline,
        Speech speech,
        CancellationToken cancellationToken
    )
    {
        var form = new FormState(sent);
        foreach (var field in (string[])["signsOfCrime", "urgency", "note"])
        {
            if (form[field].Length == 0)
            {
                form.Add(field, speech[SiteTexts.Required]);
            }
        }

        var seen = long.TryParse(form["version"], CultureInfo.InvariantCulture, out var version) ? version : 0;
        if (form.Errors.Count == 0)
        {
            try
            {
                await hotline.ClassifyAsync(
                    id,
                    seen,
                    new Classification(
                        form["signsOfCrime"] == "yes",
                        form["urgency"],
                        form.Given("leadAgency"),
                        form["note"].ReplaceLineEndings("\n")
                    ),
                    cancellationToken
                );
                return TypedResults.Redirect($"/exchanges/{id}?note=classified");
            }
            catch (ServiceProblemException stale) when (stale.Problem.Status == StatusCodes.Status412PreconditionFailed)
            {
                var exchange = await hotline.ReadAsync(id, cancellationToken);
                return Page.Show<ExchangePage>(
                    new ExchangeModel(exchange, form) { Since = [.. (exchange.Timeline ?? []).Where(entry => entry.Version > seen)] },
                    StatusCodes.Status412PreconditionFailed
                );
            }
            catch (ServiceProblemException refused) when (refused.Problem.Status is 400 or 409 or 422)
            {
                form.Add(refused.Problem);
            }
            catch (ServiceDownException)
            {
                form.Add("", speech[ErrorTexts.DownText]);
            }
        }

        return Page.Show<ExchangePage>(
            new ExchangeModel(await hotline.ReadAsync(id, cancellationToken), form),
            StatusCodes.Status400BadRequest
        );
    }
}
