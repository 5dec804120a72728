using Cooperation.Platform.Domain;
using Cooperation.Portal.Areas.Hotline.People;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Repatriation.Knowing;

/// <summary>GET and POST /cases/{id}/break-glass: a supervisor reads what will happen and to whom, gives his reason, and who the people are opens to him for a time.</summary>
internal sealed class OpenInEmergency(FormScope scope, CasesClient cases, KnowingClient knowing) : RecordForm<Case>(scope)
{
    public static void Map(RouteGroupBuilder cases) => cases.MapForm<OpenInEmergency>("/{id:guid}/break-glass");

    protected override async Task<Case?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await cases.ReadAsync(Id, cancellationToken);

    protected override IEnumerable<string?> CaseText(FormState form, Case record) => [form.Given("reason")];

    protected override Text? LabelOf(string field) => PeopleTexts.GlassReason;

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Case record)
    {
        form.Require(L, "reason");
        return token => ThenAsync(knowing.BreakGlassAsync(Id, form.Given("reason"), form[FormInputs.Key], token), $"/cases/{Id}");
    }

    protected override IResult Show(FormOn<Case> shown, int status) => Page.Show<OpenInEmergencyPage>(shown, status);
}
