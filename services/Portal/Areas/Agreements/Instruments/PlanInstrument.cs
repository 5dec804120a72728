using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Agreements.Instruments;

/// <summary>GET and POST /instruments/new: a planner plans an instrument, or the amendment of the one that the address names.</summary>
internal sealed class PlanInstrument(FormScope scope, InstrumentsClient instruments) : PlainForm(scope)
{
    public static void Map(RouteGroupBuilder instruments) =>
        instruments.MapGroup("/new").RequireRoles(Roles.Planner).MapForm<PlanInstrument>("/");

    protected override void Fill(FormState form, NoRecord record)
    {
        form["amends"] = Http.Request.Query["amends"].ToString().ToUpperInvariant();
        form["partner"] = form["amends"].Split('-')[0];
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, NoRecord record)
    {
        var planned = new NewInstrument(
            form.Given("code")?.ToUpperInvariant(),
            form.Given("partner"),
            form.Given("kind"),
            OneLine(form.Given("title")),
            OneLine(form.Given("titleEnglish")),
            form.All(InstrumentFields.TakingPart),
            form.Given("amends")?.ToUpperInvariant()
        );
        form.Require(L, "partner", "code", "kind", "title");
        return async token =>
        {
            var code = (await instruments.PlanAsync(planned, form[FormInputs.Key], token)).Code;
            return TypedResults.Redirect($"/instruments/{Uri.EscapeDataString(code)}?note={Known.Instrument.Planned}");
        };
    }

    // A long title is typed or pasted in several lines.
    internal static string? OneLine(string? typed) =>
        typed is null ? null : string.Join(' ', typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    protected override string FieldOf(string field) => InstrumentFields.Field(field);

    protected override Text? LabelOf(string field) => InstrumentLabels.Of(field);

    protected override IResult Show(FormOn<NoRecord> shown, int status) => Page.Show<NewInstrumentPage>(shown.Shown, status);
}
