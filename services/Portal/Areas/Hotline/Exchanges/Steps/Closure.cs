using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

/// <summary>The lead desk closes an exchange with its outcome, or without action and with the reason.</summary>
internal static class Closure
{
    public static readonly StepForm Form = new(Known.Step.Closure)
    {
        Called = StepTexts.ClosureTitle,
        Save = StepTexts.ClosureTitle,
        Done = StepTexts.ClosureDone,
        Undo = Known.Step.Reopening,
        When = StepTexts.AfterClassification,
        Key = "c",
        Fields = _ =>
            [
                new("outcome", StepFieldKind.Keys, StepTexts.Outcome)
                {
                    Required = true,
                    Choices = scene =>
                        [.. scene.Codes.Of(Lists.Outcome).Where(outcome => scene.Exchange.Allowed.Outcomes.Contains(outcome.Value))],
                },
                new("reason", StepFieldKind.Paragraph, StepTexts.OutcomeReason)
                {
                    Hint = StepTexts.OutcomeReasonHint,
                    Max = 2000,
                    Rows = 3,
                    IsCaseText = true,
                },
                new("arrests", StepFieldKind.Count, StepTexts.Arrests) { Hint = StepTexts.CountHint },
                new("personsRescued", StepFieldKind.Count, StepTexts.PersonsRescued) { Hint = StepTexts.CountHint, HintOn = Victims },
                new("investigationOpened", StepFieldKind.Check, StepTexts.InvestigationOpened),
                new("repatriationNeeded", StepFieldKind.Check, StepTexts.RepatriationNeeded),
            ],
    };

    // Proposed and not filled in: who is mentioned as a victim need not be rescued, and a number that nobody looked at would be counted.
    private static string? Victims(StepScene scene) =>
        scene.Exchange.People.Count(person => person.Roles.Contains(Known.PersonRole.Victim)) is > 0 and var victims
            ? scene.PageLanguage[StepTexts.VictimsMentioned, victims, scene.PageLanguage[StepTexts.CountHint]]
            : null;
}
