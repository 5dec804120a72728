using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Portal.Areas.Hotline.Exchanges.Opening;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;
using Microsoft.AspNetCore.WebUtilities;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

/// <summary>GET /exchanges/{id}/{step} opens an exchange with the form of that step; POST takes the step.</summary>
internal sealed class TakeStep(StepForm step, FormScope scope, HotlineClient hotline, Codes codes, CurrentUser user)
    : RecordForm<StepScene>(scope)
{
    private static readonly string[] FromAddress = [CorrectionOfField.Field, Pausing.Clock, "number"];

    public static void Map(RouteGroupBuilder exchanges)
    {
        foreach (var step in StepForms.All)
        {
            exchanges.MapForm<TakeStep>("/{id:guid}/" + step.Name, step);
        }
    }

    protected override async Task<StepScene?> LoadAsync(FormState form, CancellationToken cancellationToken)
    {
        var exchange = await hotline.ReadAsync(Id, cancellationToken);
        return new(step, exchange, form)
        {
            PageLanguage = L,
            Codes = codes,
            User = user,
            Now = Now,
            Officers = step == Assignment.Form ? await WhereAnsweredAsync(hotline.OfficersAsync(cancellationToken)) : [],
            Desks = step == OfferToOtherForce.Form ? await WhereAnsweredAsync(hotline.OfferDesksAsync(Id, cancellationToken)) : [],
        };
    }

    protected override void Fill(FormState form, StepScene record)
    {
        foreach (var name in FromAddress.Where(name => Http.Request.Query.ContainsKey(name)))
        {
            form.Set(name, Http.Request.Query[name].OfType<string>());
        }

        foreach (var field in record.Fields.Where(field => field.Usual is not null && form[field.Name].Length == 0))
        {
            form[field.Name] = field.Usual!(record) ?? "";
        }
    }

    // Which field is corrected has to be chosen first.
    protected override Task<IResult?> PressAsync(FormState form, StepScene record, CancellationToken cancellationToken) =>
        Task.FromResult(record.Fields.Count == 0 ? Show(new(record, new(form)), StatusCodes.Status400BadRequest) : null);

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, StepScene record)
    {
        var body = StepBody.Read(record);
        return token =>
            ThenAsync(hotline.TakeStepAsync(Id, step.AddressFor(form), SeenIn(form), form[FormInputs.Key], body, token), Then(form));
    }

    protected override long? VersionOf(StepScene record) => record.Exchange.Version;

    protected override bool IsOpen(StepScene record) => record.IsOpen;

    protected override IEnumerable<string?> CaseText(FormState form, StepScene record) =>
        record.Fields.Where(field => field.IsCaseText).Select(field => form.Given(field.Name));

    protected override Text? LabelOf(string field) => StepLabels.OfText(field);

    protected override IResult Show(FormOn<StepScene> shown, int status)
    {
        var scene = shown.Record with { Seen = shown.Shown.Seen, Findings = shown.Shown.Findings, Fresh = shown.Shown.Fresh };
        return Page.Show<ExchangePage>(new ExchangeModel(scene.Exchange, shown.Form) { Scene = scene }, status);
    }

    // Without colleagues or desks to choose from one can still take it oneself, and Hotline chooses the fitting desk.
    private static async Task<IReadOnlyList<T>> WhereAnsweredAsync<T>(Task<IReadOnlyList<T>> asked)
    {
        try
        {
            return await asked;
        }
        catch (ServiceProblemException)
        {
            return [];
        }
    }

    // Back to where the step was taken: the exchange, or the list whose row had the button.
    private string Then(FormState form)
    {
        var back = Page.Local(form[StepInputs.Return]);
        return QueryHelpers.AddQueryString(back == "/" ? $"/exchanges/{Id}" : back, "done", step.Name);
    }
}
