using Cooperation.Platform.Hosting;
using Cooperation.Portal.Areas.Hotline.Exchanges.Logging;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Errors;
using Cooperation.Portal.Kept;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Portal.Areas.Hotline.People;

/// <summary>GET and POST /exchanges/{id}/people/new: somebody whom a later call names. What is typed is never a draft (R20) and comes back when something is wrong.</summary>
internal static class AddPerson
{
    public static void Map(RouteGroupBuilder exchange)
    {
        exchange.MapGet("/people/new", OpenAsync);
        exchange.MapPost("/people/new", SaveAsync).KeepsTyped();
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
        if (await kept.FindAsync(request, cancellationToken) is { } typed)
        {
            return Show(new AddPersonModel(exchange, typed), StatusCodes.Status200OK);
        }

        var form = new FormState { [LogForm.Key] = Guid.CreateVersion7(clock.GetUtcNow()).ToString() };
        form[SeenVersion.Field] = SeenVersion.Of(exchange);
        return Show(new AddPersonModel(exchange, form), StatusCodes.Status200OK);
    }

    private static async Task<IResult> SaveAsync(
        Guid id,
        IFormCollection sent,
        RequestClock clock,
        HotlineClient hotline,
        PeopleClient people,
        PageLanguage speech,
        CancellationToken cancellationToken
    )
    {
        var form = new FormState(sent);
        if (form.All("roles").Count == 0)
        {
            form.Add("roles", speech[PeopleTexts.RolesRequired]);
        }

        var seen = SeenVersion.In(form);
        if (form.Errors.Count == 0)
        {
            try
            {
                await people.AddAsync(id, seen, PersonForm.Read(form, clock.GetUtcNow()), form[LogForm.Key], cancellationToken);
                return TypedResults.Redirect($"/exchanges/{id}#people");
            }
            catch (ServiceProblemException stale) when (stale.Problem.Status == StatusCodes.Status412PreconditionFailed)
            {
                form.Add("", speech[PeopleTexts.Stale]);
                var now = await hotline.ReadAsync(id, cancellationToken);
                form[SeenVersion.Field] = SeenVersion.Of(now);
                return Show(new AddPersonModel(now, form) { Since = now.Since(seen) }, StatusCodes.Status412PreconditionFailed);
            }
            catch (ServiceProblemException refused) when (refused.Problem.Status is 400 or 409 or 422)
            {
                form.Add(refused.Problem, PersonForm.FieldOf);
            }
            catch (ServiceDownException)
            {
                form.Add("", speech[ErrorTexts.DownText]);
            }
        }

        return Show(new AddPersonModel(await hotline.ReadAsync(id, cancellationToken), form), StatusCodes.Status400BadRequest);
    }

    private static RazorComponentResult Show(AddPersonModel model, int status) =>
        model.Exchange.HasPeopleKept() ? Page.Show<AddPersonPage>(model, status) : Page.Show<NotFoundPage>(StatusCodes.Status404NotFound);
}

/// <summary>The exchange to which somebody is added, and what was typed.</summary>
public sealed record AddPersonModel(Exchange Exchange, FormState Form)
{
    /// <summary>What happened to the exchange since the form was opened, where it was found stale.</summary>
    public IReadOnlyList<Exchange.TimelineEntry> Since { get; init; } = [];
}
