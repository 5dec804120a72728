using Cooperation.Portal.Areas.Hotline.Exchanges.Logging;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

/// <summary>A draft has left.</summary>
internal static class Sending
{
    public static readonly StepForm Form = new(Known.Step.Sending)
    {
        Called = StepTexts.SendingTitle,
        Says = _ => StepTexts.SendingSays,
        Save = StepTexts.SendingSave,
        Done = StepTexts.SendingDone,
        When = StepTexts.SendingWhen,
        Key = "s",
        Fields = scene =>
            [
                new("sentAt", StepFieldKind.Time, StepTexts.SentAt)
                {
                    Hint = LogTexts.AtHint,
                    Usual = scene => Times.Moment(scene.Now),
                    NotBefore = exchange => exchange.LoggedAt,
                },
                .. scene.Exchange.InReplyTo is null ? Array.Empty<StepField>() : [ReplyFields.LateReason],
            ],
    };
}
