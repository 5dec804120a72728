using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Repatriation.Photographs;

/// <summary>GET and POST /cases/persons/{id}/photographs: a photograph of somebody, passed on to Repatriation as it comes.</summary>
internal sealed class AddPhotograph(FormScope scope, PersonsClient persons) : FileForm<Returning>(scope)
{
    private const string Address = $"/persons/{{id:guid}}/{Known.PersonStep.Photograph}";

    public static void Map(RouteGroupBuilder cases)
    {
        cases.MapGet(
            Address,
            (HttpContext context, CancellationToken cancellationToken) =>
                ActivatorUtilities.CreateInstance<AddPhotograph>(context.RequestServices).OpenAsync(cancellationToken)
        );
        cases.MapFileForm<AddPhotograph>(Address);
    }

    protected override Text ChooseFile => PhotographTexts.ChooseFile;

    protected override async Task<Returning?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await persons.ReadAsync(Id, withIdentity: false, cancellationToken) is { MayPhotograph: true } person ? person : null;

    protected override long? VersionOf(Returning record) => record.Version;

    protected override Task<IResult> SendAsync(FormState form, SentFile file, CancellationToken cancellationToken) =>
        ThenAsync(
            persons.AddPhotographAsync(Id, SeenIn(form), file, cancellationToken),
            $"/cases/persons/{Id}?note={Known.PersonEvent.PhotographAdded}#identity"
        );

    protected override Text? LabelOf(string field) => field == Field ? PhotographTexts.File : null;

    protected override IResult Show(FormOn<Returning> shown, int status) => Page.Show<AddPhotographPage>(shown, status);
}
