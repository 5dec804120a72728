using Cooperation.Platform.Hosting;
using Cooperation.Portal.Areas.Repatriation.Persons;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Repatriation.Cases;

/// <summary>GET and POST /cases/{id}/link: a consular officer says that a case opened by hand is the one for which the hotline asks.</summary>
internal sealed class LinkRequest(FormScope scope, CasesClient cases) : RecordForm<Case>(scope)
{
    /// <summary>What the address of the case says was done.</summary>
    public const string Note = "request-linked";

    /// <summary>The field that says whether those whom the request names are entered too.</summary>
    public const string EnterPersons = "enterPersons";

    public static void Map(RouteGroupBuilder cases) => cases.MapForm<LinkRequest>("/{id:guid}/link");

    protected override async Task<Case?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await cases.ReadAsync(Id, cancellationToken) is { Request: not null } opened ? opened : null;

    protected override long? VersionOf(Case record) => record.Version;

    protected override void Fill(FormState form, Case record) => form[EnterPersons] = record.PersonsInAll == 0 ? StepFields.Yes : "";

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Case record) =>
        token =>
            ThenAsync(
                cases.LinkAsync(Id, SeenIn(form), form.Given(EnterPersons) is not null, form[FormInputs.Key], token),
                $"/cases/{Id}?note={Note}"
            );

    protected override IResult Show(FormOn<Case> shown, int status) => Page.Show<LinkRequestPage>(shown, status);
}
