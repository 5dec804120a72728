using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

/// <summary>Receipt was confirmed: by us to the partner, or by the partner to us.</summary>
internal static class Acknowledgement
{
    public static readonly StepForm Form = new(Known.Step.Acknowledgement)
    {
        Called = StepTexts.AcknowledgementTitle,
        CalledOn = exchange => StepForms.IsIncoming(exchange) ? StepTexts.AcknowledgementTitle : StepTexts.AcknowledgementTheirs,
        Save = StepTexts.AcknowledgementSave,
        Done = StepTexts.AcknowledgementDone,
        When = StepTexts.BeforeAnswer,
        Key = "x",
        Fields = scene =>
            [
                ReplyFields.At,
                .. StepForms.IsIncoming(scene.Exchange) ? [ReplyFields.LateReason] : Array.Empty<StepField>(),
                ReplyFields.Medium,
                ReplyFields.Contact,
            ],
    };
}
