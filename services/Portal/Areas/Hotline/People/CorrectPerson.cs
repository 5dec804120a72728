using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.CaseText;
using Cooperation.Portal.Areas.Hotline.Exchanges.Logging;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Errors;
using Cooperation.Portal.Kept;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Portal.Areas.Hotline.People;

/// <summary>GET and POST /exchanges/{id}/people/{person}/correct: what changes of what is known of a person. The form shows nothing that is known, so opening it is no reading.</summary>
internal static class CorrectPerson
{
    public static void Map(RouteGroupBuilder exchange)
    {
        exchange.MapGet("/people/{person:guid}/correct", OpenAsync);
        exchange.MapPost("/people/{person:guid}/correct", SaveAsync).KeepsTyped();
    }

    private static async Task<IResult> OpenAsync(
        Guid id,
        Guid person,
        HttpRequest request,
        KeptForms kept,
        RequestClock clock,
        HotlineClient hotline,
        CancellationToken cancellationToken
    )
    {
        if (await kept.FindAsync(request, cancellationToken) is { } typed)
        {
            return Show(await hotline.ReadAsync(id, cancellationToken), person, typed, StatusCodes.Status200OK);
        }

        var form = new FormState { [LogForm.Key] = Guid.CreateVersion7(clock.GetUtcNow()).ToString() };
        var exchange = await hotline.ReadAsync(id, cancellationToken);
        form[SeenVersion.Field] = SeenVersion.Of(exchange);
        return Show(exchange, person, form, StatusCodes.Status200OK);
    }

    private static async Task<IResult> SaveAsync(
        Guid id,
        Guid person,
        IFormCollection sent,
        RequestClock clock,
        HotlineClient hotline,
        PeopleClient people,
        PageLanguage speech,
        CancellationToken cancellationToken
    )
    {
        var form = new FormState(sent);
        IReadOnlyList<Finding> findings = form["action"] == "anyway" ? [] : CaseTextCheck.Find(form.Given("reason"));
        var seen = SeenVersion.In(form);
        if (findings.Count == 0)
        {
            try
            {
                await people.CorrectAsync(id, person, seen, Read(form, clock.GetUtcNow()), form[LogForm.Key], cancellationToken);
                return TypedResults.Redirect($"/exchanges/{id}#people");
            }
            catch (ServiceProblemException stale) when (stale.Problem.Status == StatusCodes.Status412PreconditionFailed)
            {
                form.Add("", speech[PeopleTexts.Stale]);
                var now = await hotline.ReadAsync(id, cancellationToken);
                form[SeenVersion.Field] = SeenVersion.Of(now);
                return Show(now, person, form, StatusCodes.Status412PreconditionFailed, since: now.Since(seen));
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

        return Show(await hotline.ReadAsync(id, cancellationToken), person, form, StatusCodes.Status400BadRequest, findings);
    }

    private static RazorComponentResult Show(
        Exchange exchange,
        Guid person,
        FormState form,
        int status,
        IReadOnlyList<Finding>? findings = null,
        IReadOnlyList<Exchange.TimelineEntry>? since = null
    ) =>
        exchange.HasPeopleKept() && exchange.People.FirstOrDefault(mentioned => mentioned.Id == person) is { Open: true } known
            ? Page.Show<CorrectPersonPage>(
                new CorrectPersonModel(exchange, known, form) { Findings = findings ?? [], Since = since ?? [] },
                status
            )
            : Page.Show<NotFoundPage>(StatusCodes.Status404NotFound);

    private static PersonCorrection Read(FormState form, DateTimeOffset now)
    {
        var person = PersonForm.Read(form, now);
        return new(form.Given("reason"), form.All("remove"))
        {
            Name = person.Name,
            Aliases = person.Aliases,
            Birth = person.Birth,
            Document = person.Document,
            OtherDocuments = person.OtherDocuments,
            Telephone = person.Telephone,
            OtherTelephones = person.OtherTelephones,
            Sex = person.Sex,
            Nationality = person.Nationality,
            Minor = person.Minor,
            Address = person.Address,
        };
    }
}

/// <summary>Whose details change, and what was typed.</summary>
public sealed record CorrectPersonModel(Exchange Exchange, Exchange.Person Person, FormState Form)
{
    /// <summary>What in the reason looks personal (R21).</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>What happened to the exchange since the form was opened, where it was found stale.</summary>
    public IReadOnlyList<Exchange.TimelineEntry> Since { get; init; } = [];
}
