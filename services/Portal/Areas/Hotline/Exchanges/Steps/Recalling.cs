using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

/// <summary>What was told is taken back, and what the recipients outside say has become of it.</summary>
internal static class Recalling
{
    public static readonly StepForm Form = new(Known.Step.Recall)
    {
        Called = HandlingTexts.RecallTitle,
        Says = _ => HandlingTexts.RecallSays,
        Save = HandlingTexts.RecallSave,
        Done = HandlingTexts.RecallDone,
        When = HandlingTexts.RecallWhen,
        Key = "k",
        Fields = _ => [ReasonField.Required],
    };

    public static readonly StepForm Confirmation = new(Known.Step.RecallConfirmation)
    {
        Called = HandlingTexts.ConfirmTitle,
        Save = HandlingTexts.ConfirmSave,
        Done = HandlingTexts.ConfirmDone,
        When = HandlingTexts.ConfirmWhen,
        Address = _ => "recall/confirmations",
        Fields = _ =>
            [
                new("confirmedBy", StepFieldKind.Line, HandlingTexts.ConfirmedBy) { Required = true },
                new("state", StepFieldKind.Keys, HandlingTexts.ConfirmedState)
                {
                    Required = true,
                    Choices = scene => scene.Codes.Of(Lists.RecallState),
                },
                ReplyFields.At with
                {
                    NotBefore = exchange => exchange.RecalledAt ?? exchange.ReceivedOrSentAt,
                },
                ReplyFields.Medium,
            ],
    };
}
