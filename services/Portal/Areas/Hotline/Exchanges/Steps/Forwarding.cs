using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

/// <summary>The lead desk notes to whom it passes an exchange on; Hotline refuses what its handling forbids.</summary>
internal static class Forwarding
{
    public static readonly StepForm Form = new(Known.Step.Forwarding)
    {
        Called = HandlingTexts.ForwardTitle,
        Says = _ => HandlingTexts.ForwardSays,
        Save = HandlingTexts.ForwardSave,
        Done = HandlingTexts.ForwardDone,
        When = HandlingTexts.ForwardWhen,
        Key = "f",
        Fields = _ =>
            [
                new("toAgency", StepFieldKind.Choice, HandlingTexts.ToAgency)
                {
                    Choices = scene => scene.Codes.Of(Lists.Agency),
                    Empty = None,
                },
                new("toPartner", StepFieldKind.Choice, HandlingTexts.ToPartner)
                {
                    Choices = scene => [.. scene.Codes.Of(Lists.Partner).Where(partner => partner.Value != scene.Exchange.Partner)],
                    Empty = None,
                },
                new("purpose", StepFieldKind.Paragraph, HandlingTexts.Purpose)
                {
                    Required = true,
                    Max = 2000,
                    Rows = 3,
                    IsCaseText = true,
                },
                new("permission", StepFieldKind.Line, HandlingTexts.Permission) { Hint = HandlingTexts.PermissionHint, Max = 500 },
            ],
    };

    private static string None(StepScene scene) => scene.PageLanguage[HandlingTexts.NoneOfThese];
}
