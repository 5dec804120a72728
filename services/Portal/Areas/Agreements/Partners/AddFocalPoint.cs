using Cooperation.Platform.Domain;
using Cooperation.Portal.Areas.Repatriation.Letters;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Agreements.Partners;

/// <summary>GET and POST /partners/{code}/focal-points/new: a planner writes down an office of the partner that we turn to.</summary>
internal sealed class AddFocalPoint(FormScope scope, PartnersClient partners) : RecordForm<Partner>(scope)
{
    public static void Map(RouteGroupBuilder partner) => partner.MapForm<AddFocalPoint>("/focal-points/new");

    protected override async Task<Partner?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await partners.ReadAsync(Route("code"), cancellationToken) is { MayKeep: true } partner ? partner : null;

    protected override long? VersionOf(Partner record) => record.Version;

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Partner record)
    {
        form.Require(L, "unit", PartnerTexts.OfficeField);
        var point = new NewFocalPoint(
            Guid.TryParse(form["unit"], out var unit) ? unit : null,
            form.Given(PartnerTexts.OfficeField),
            form.Given("telephone"),
            form.Given(PartnerTexts.EmailField),
            LetterDays.Read(form, "from", L, Now)
        );
        return token =>
            ThenAsync(
                partners.AddFocalPointAsync(record.Code, SeenIn(form), point, form[FormInputs.Key], token),
                $"/partners/{record.Code}?note=saved"
            );
    }

    protected override Text? LabelOf(string field) => PartnerTexts.LabelOf(field);

    protected override IResult Show(FormOn<Partner> shown, int status) => Page.Show<AddFocalPointPage>(shown, status);
}
