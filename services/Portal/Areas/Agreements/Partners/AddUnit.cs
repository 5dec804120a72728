using Cooperation.Platform.Domain;
using Cooperation.Portal.Areas.Repatriation.Letters;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Agreements.Partners;

/// <summary>GET and POST /partners/{code}/units/new: a planner writes down a unit of the partner that works with us.</summary>
internal sealed class AddUnit(FormScope scope, PartnersClient partners) : RecordForm<Partner>(scope)
{
    public static void Map(RouteGroupBuilder partner) => partner.MapForm<AddUnit>("/units/new");

    protected override async Task<Partner?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await partners.ReadAsync(Route("code"), cancellationToken) is { MayKeep: true } partner ? partner : null;

    protected override long? VersionOf(Partner record) => record.Version;

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Partner record)
    {
        form.Require(L, "name");
        var unit = new NewUnit(form.Given("name"), form.Given("nameEnglish"), form.Given("source"), LetterDays.Read(form, "from", L, Now));
        return token =>
            ThenAsync(
                partners.AddUnitAsync(record.Code, SeenIn(form), unit, form[FormInputs.Key], token),
                $"/partners/{record.Code}?note=saved"
            );
    }

    protected override Text? LabelOf(string field) => PartnerTexts.LabelOf(field);

    protected override IResult Show(FormOn<Partner> shown, int status) => Page.Show<AddUnitPage>(shown, status);
}
