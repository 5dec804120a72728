using System.Globalization;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.CaseText;
using Cooperation.Portal.Areas.Hotline.Exchanges.Logging;
using Cooperation.Portal.Areas.Hotline.Exchanges.Opening;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Kept;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

/// <summary>Where steps are taken: opens a step's form, sends it to Hotline, and whatever comes back, shows again what was typed. Scoped.</summary>
internal sealed class StepHandler(
    HotlineClient hotline,
    KeptForms kept,
    PageLanguage speech,
    Codes codes,
    CurrentUser user,
    RequestClock clock
)
{
    private static readonly string[] FromAddress = [CorrectionOfField.Field, Pausing.Clock, "number"];

    public async Task<IResult> OpenAsync(StepForm step, Guid id, HttpRequest request, CancellationToken cancellationToken)
    {
        if (await kept.FindAsync(request, cancellationToken) is { } typed)
        {
            var seen = SeenIn(typed);
            var again = await SceneAsync(step, await hotline.ReadAsync(id, cancellationToken), typed, cancellationToken);
            return Show(again.Exchange.Version == seen ? again : Later(again, seen), StatusCodes.Status200OK);
        }

        var form = new FormState(request.Query.Where(field => FromAddress.Contains(field.Key))) { [StepInputs.Key] = NewKey() };
        var scene = await SceneAsync(step, await hotline.ReadAsync(id, cancellationToken), form, cancellationToken);
        foreach (var field in scene.Fields.Where(field => field.Usual is not null && form[field.Name].Length == 0))
        {
            form[field.Name] = field.Usual!(scene) ?? "";
        }

        return Show(scene with { Fresh = true }, StatusCodes.Status200OK);
    }

    public async Task<IResult> TakeAsync(StepForm step, Guid id, IFormCollection sent, CancellationToken cancellationToken)
    {
        var form = new FormState(sent.Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal)));
        try
        {
            return await TakeAsync(
                await SceneAsync(step, await hotline.ReadAsync(id, cancellationToken), form, cancellationToken),
                cancellationToken
            );
        }
        catch (ServiceDownException)
        {
            form.Add("", speech[LogTexts.Down]);
            return Page.Show<StepAwayPage>(new AwayModel(step, id, form), StatusCodes.Status503ServiceUnavailable);
        }
        catch (ServiceProblemException gone) when (gone.Problem.Status == StatusCodes.Status404NotFound)
        {
            // Given to another desk meanwhile: the exchange is not shown any more, what was typed is.
            form.Add("", speech[StepTexts.GoneText]);
            return Page.Show<StepAwayPage>(new AwayModel(step, id, form) { Gone = true }, StatusCodes.Status409Conflict);
        }
    }

    private async Task<IResult> TakeAsync(StepScene scene, CancellationToken cancellationToken)
    {
        var form = scene.Form;
        var body = StepBody.Read(scene);
        if (form.Errors.Count > 0 || body.Count == 0)
        {
            return Show(scene, StatusCodes.Status400BadRequest);
        }

        var texts = scene.Fields.Where(field => field.IsCaseText).Select(field => form.Given(field.Name));
        if (form[StepInputs.Action] != StepInputs.Anyway && CaseTextCheck.Find(texts) is { Count: > 0 } findings)
        {
            return Show(scene with { Findings = findings }, StatusCodes.Status422UnprocessableEntity);
        }

        var seen = SeenIn(form);
        try
        {
            var address = scene.Step.AddressFor(form);
            await hotline.TakeStepAsync(scene.Exchange.Id, address, seen, form[StepInputs.Key], body, cancellationToken);
            return TypedResults.Redirect(Then(scene));
        }
        catch (ServiceProblemException refused) when (refused.Problem.Status is 400 or 404 or 409 or 412 or 413 or 422)
        {
            return await ShowAgainAsync(scene, refused.Problem, seen, cancellationToken);
        }
    }

    // Somebody may have been quicker: what is shown again stands on the exchange as it is now.
    private async Task<IResult> ShowAgainAsync(StepScene scene, ServiceProblem problem, long seen, CancellationToken cancellationToken)
    {
        var now = await hotline.ReadAsync(scene.Exchange.Id, cancellationToken);
        var again = scene with { Exchange = now };
        if (now.Version != seen)
        {
            again = Later(again, seen);
        }

        if (problem.Status == StatusCodes.Status412PreconditionFailed)
        {
            return Show(again, problem.Status);
        }

        // The same key with another text (R10): an answer was lost on the way and the text changed since. A new key, but with open eyes.
        if (problem.Code?.Contains("idempotency", StringComparison.Ordinal) == true)
        {
            scene.Form[StepInputs.Key] = NewKey();
            scene.Form.Add("", speech[LogTexts.Changed]);
        }
        else if (again.IsOpen)
        {
            scene.Form.Add(problem);
        }

        return Show(again, problem.Status);
    }

    private async Task<StepScene> SceneAsync(StepForm step, Exchange exchange, FormState form, CancellationToken cancellationToken) =>
        new(step, exchange, form)
        {
            PageLanguage = speech,
            Codes = codes,
            User = user,
            Now = clock.GetUtcNow(),
            Officers = step == Assignment.Form ? await OfficersAsync(cancellationToken) : [],
            Desks = step == OfferToOtherForce.Form ? await DesksAsync(exchange, cancellationToken) : [],
        };

    // Without colleagues to choose from one can still take it oneself.
    private async Task<IReadOnlyList<Officer>> OfficersAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await hotline.OfficersAsync(cancellationToken);
        }
        catch (ServiceProblemException)
        {
            return [];
        }
    }

    // Without desks to choose from Hotline chooses the fitting one.
    private async Task<IReadOnlyList<string>> DesksAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        try
        {
            return await hotline.OfferDesksAsync(exchange.Id, cancellationToken);
        }
        catch (ServiceProblemException)
        {
            return [];
        }
    }

    // Back to where the step was taken: the exchange, or the list whose row had the button.
    private static string Then(StepScene scene)
    {
        var back = Page.Local(scene.Form[StepInputs.Return]);
        return QueryHelpers.AddQueryString(back == "/" ? $"/exchanges/{scene.Exchange.Id}" : back, "done", scene.Step.Name);
    }

    private static RazorComponentResult Show(StepScene scene, int status) =>
        Page.Show<ExchangePage>(new ExchangeModel(scene.Exchange, scene.Form) { Scene = scene }, status);

    // What happened after the version that the user saw.
    private static StepScene Later(StepScene scene, long seen) =>
        scene with
        {
            Since = [.. (scene.Exchange.Timeline ?? []).Where(entry => entry.Version > seen)],
        };

    private static long SeenIn(FormState form) =>
        long.TryParse(form[StepInputs.Version], CultureInfo.InvariantCulture, out var version) ? version : 0;

    private string NewKey() => Guid.CreateVersion7(clock.GetUtcNow()).ToString();
}
