using Cooperation.Platform.Domain;
using Cooperation.Portal.Areas.Repatriation.Letters;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Agreements.Partners;

/// <summary>GET and POST /partners/{code}/parts/{part}/ending: a planner notes the last day of a unit or focal point.</summary>
internal sealed class EndPart(FormScope scope, PartnersClient partners) : RecordForm<Partner>(scope)
{
    public static void Map(RouteGroupBuilder partner) => partner.MapForm<EndPart>("/parts/{part:guid}/ending");

    private Guid Part => Guid.Parse(Route("part"));

    /// <summary>What is ended; null where it is not there.</summary>
    public static string? NameOf(Partner partner, Guid part) =>
        partner.Units.FirstOrDefault(unit => unit.Id == part)?.Name ?? partner.FocalPoints.FirstOrDefault(point => point.Id == part)?.Name;

    protected override void Fill(FormState form, Partner record) => form["on"] = Times.Day(Now);

    protected override async Task<Partner?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await partners.ReadAsync(Route("code"), cancellationToken) is { MayKeep: true } partner && NameOf(partner, Part) is not null
            ? partner
            : null;

    protected override long? VersionOf(Partner record) => record.Version;

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Partner record)
    {
        var end = new PartEnd(LetterDays.Read(form, "on", L, Now));
        return token =>
            ThenAsync(
                partners.EndAsync(record.Code, SeenIn(form), Part, end, form[FormInputs.Key], token),
                $"/partners/{record.Code}?note=saved"
            );
    }

    protected override Text? LabelOf(string field) => PartnerTexts.LabelOf(field);

    protected override IResult Show(FormOn<Partner> shown, int status) =>
        Page.Show<EndPartPage>(new EndPartModel(shown.Record, shown.Shown, Part), status);
}

/// <summary>What the page shows that ends a unit or a focal point.</summary>
public sealed record EndPartModel(Partner Partner, ShownForm Shown, Guid Part);
