using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.CaseText;
using Cooperation.Portal.Areas.Hotline.Exchanges.Logging;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Errors;
using Cooperation.Portal.Kept;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Hotline.People;

/// <summary>GET and POST /exchanges/{id}/break-glass: a supervisor reads what will happen and to whom, gives his reason, and the details open to him for a time.</summary>
internal static class BreakGlass
{
    public static void Map(RouteGroupBuilder exchange)
    {
        exchange.MapGet("/break-glass", OpenAsync);
        exchange.MapPost("/break-glass", SaveAsync).KeepsTyped();
    }

    private static async Task<IResult> OpenAsync(
        Guid id,
        HttpRequest request,
        KeptForms kept,
        RequestClock clock,
        HotlineClient hotline,
        CancellationToken cancellationToken
    )
    {
        var exchange = await hotline.ReadAsync(id, cancellationToken);
        var typed = await kept.FindAsync(request, cancellationToken);
        return exchange.Allowed.BreakGlass
            ? Page.Show<BreakGlassPage>(
                new BreakGlassModel(exchange, typed ?? new FormState { [LogForm.Key] = Guid.CreateVersion7(clock.GetUtcNow()).ToString() })
            )
            : Page.Show<NotFoundPage>(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> SaveAsync(
        Guid id,
        IFormCollection sent,
        HotlineClient hotline,
        PeopleClient people,
        PageLanguage speech,
        CancellationToken cancellationToken
    )
    {
        var form = new FormState(sent);
        var model = new BreakGlassModel(await hotline.ReadAsync(id, cancellationToken), form);
        if (!model.Exchange.Allowed.BreakGlass)
        {
            return Page.Show<NotFoundPage>(StatusCodes.Status404NotFound);
        }

        if (form["action"] != "anyway" && CaseTextCheck.Find(form.Given("reason")) is { Count: > 0 } findings)
        {
            return Page.Show<BreakGlassPage>(model with { Findings = findings }, StatusCodes.Status422UnprocessableEntity);
        }

        try
        {
            await people.BreakGlassAsync(id, form.Given("reason"), form[LogForm.Key], cancellationToken);
            return TypedResults.Redirect($"/exchanges/{id}#people");
        }
        catch (ServiceProblemException refused) when (refused.Problem.Status is 400 or 409 or 422)
        {
            form.Add(refused.Problem);
        }
        catch (ServiceDownException)
        {
            form.Add("", speech[ErrorTexts.DownText]);
        }

        return Page.Show<BreakGlassPage>(model, StatusCodes.Status400BadRequest);
    }
}

/// <summary>The exchange whose details are to open.</summary>
public sealed record BreakGlassModel(Exchange Exchange, FormState Form)
{
    /// <summary>What in the reason looks personal (R21).</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}
