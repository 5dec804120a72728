using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Pages.Exchanges.Moving;

/// <summary>The lead desk offers an exchange to the other force; until that accepts, it stays in the lead.</summary>
internal static class OfferToOtherForce
{
    public static readonly StepForm Form = new("offer")
    {
        Called = StepTexts.OfferTitle,
        Says = _ => StepTexts.OfferSays,
        Save = StepTexts.OfferSave,
        Done = StepTexts.OfferDone,
        Undo = "return",
        When = StepTexts.WhileOpen,
        Key = "o",
        Fields = _ =>
            [
                new("toDesk", StepFieldKind.Choice, StepTexts.ToDesk)
                {
                    Choices = Desks,
                    Empty = scene => scene.Speech[StepTexts.ToDeskRouted],
                },
                new("reason", StepFieldKind.Paragraph, StepTexts.Reason)
                {
                    Required = true,
                    Max = 2000,
                    Rows = 3,
                    IsCaseText = true,
                },
            ],
    };

    // Desks of today, whose line goes to the partner; those of the same province first.
    private static IReadOnlyList<Choice> Desks(StepScene scene)
    {
        var exchange = scene.Exchange;
        var today = VietnamTime.DateOf(scene.Now);
        var other = exchange.LeadAgency == "BCA" ? "BDBP" : "BCA";
        return
        [
            .. scene
                .Book.Desks.Where(desk => desk.Agency == other && desk.Kind is "liaison" or "central")
                .Where(desk => desk.ValidFrom <= today && (desk.ValidTo is null || today <= desk.ValidTo))
                .Where(desk => desk.Partners.Count == 0 || desk.Partners.Contains(exchange.Partner))
                .OrderByDescending(desk => exchange.Province is { } province && desk.Provinces.Contains(province))
                .ThenByDescending(desk => desk.Kind == "central")
                .ThenBy(desk => scene.Codes.Name(Lists.Desk, desk.Code), StringComparer.Create(new("vi-VN"), ignoreCase: true))
                .Select(desk => new Choice(desk.Code, scene.Codes.Name(Lists.Desk, desk.Code))),
        ];
    }
}
