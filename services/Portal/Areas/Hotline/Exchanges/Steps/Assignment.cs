using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

/// <summary>An officer takes it in hand, or gives it to a colleague of the desk.</summary>
internal static class Assignment
{
    public static readonly StepForm Form = new(Known.Step.Assignment)
    {
        Called = StepTexts.AssignmentTitle,
        Save = StepTexts.AssignmentSave,
        Done = StepTexts.AssignmentDone,
        Undo = Known.Step.Assignment,
        When = StepTexts.AfterClassification,
        Key = "g",
        Fields = _ =>
            [
                new("officer", StepFieldKind.Choice, StepTexts.Officer)
                {
                    Hint = StepTexts.OfficerHint,
                    Choices = Colleagues,
                    Empty = scene => scene.PageLanguage[StepTexts.OfficerSelf, scene.User.Name],
                },
                new("note", StepFieldKind.Paragraph, StepTexts.AssignmentNote)
                {
                    Max = 2000,
                    Rows = 2,
                    IsCaseText = true,
                },
            ],
    };

    private static IReadOnlyList<Choice> Colleagues(StepScene scene) =>
        [
            .. scene
                .Officers.Where(officer => officer.Account != scene.User.Id)
                .Select(officer => new Choice(officer.Account.ToString(), officer.Name)),
        ];
}
