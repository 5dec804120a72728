using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

/// <summary>A field of what was written is corrected; what stood there is kept beside it. Which field stands in the address: without one, the page shows all of them with what stands there.</summary>
internal static class CorrectionOfField
{
    public const string Field = "field";

    public static readonly StepForm Form = new(Known.Step.Correction)
    {
        Called = StepTexts.CorrectionTitle,
        Says = _ => StepTexts.CorrectionSays,
        Save = StepTexts.CorrectionTitle,
        Done = StepTexts.CorrectionDone,
        When = StepTexts.CorrectionWhen,
        Key = "e",
        Chosen = Field,
        Fields = scene =>
            CorrectableField.Of(scene.Form[Field]) is { } field
                ?
                [
                    new(Field, StepFieldKind.Hidden, field.Label) { Required = true },
                    field.Value(),
                    .. field.Beside(),
                    ReasonField.Required,
                ]
                : [],
    };
}
