using Cooperation.Portal.Areas.Hotline.Exchanges.Logging;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

/// <summary>An answer, in part or for good: ours to the partner, or the partner's noted down without a number of its own.</summary>
internal static class Answer
{
    public static readonly StepForm Form = new(Known.Step.Answer)
    {
        Called = StepTexts.AnswerTitle,
        CalledOn = exchange => StepForms.IsIncoming(exchange) ? StepTexts.AnswerTitle : StepTexts.AnswerTheirs,
        Says = exchange => StepForms.IsIncoming(exchange) ? StepTexts.AnswerSays : StepTexts.AnswerTheirsSays,
        Save = StepTexts.AnswerSave,
        Done = StepTexts.AnswerDone,
        When = StepTexts.WhileInHand,
        Key = "a",
        Fields = scene =>
            [
                new("final", StepFieldKind.YesNo, StepTexts.AnswerFinal) { Required = true, Usual = _ => "yes" },
                new("text", StepFieldKind.Paragraph, StepTexts.AnswerText)
                {
                    Required = scene.Exchange.Secrecy is null,
                    Max = 10_000,
                    Rows = 6,
                    IsCaseText = true,
                    Usual = Found,
                    HintOn = scene => Found(scene) is null ? null : scene.PageLanguage[StepTexts.FromVerification],
                },
                ReplyFields.At,
                .. StepForms.IsIncoming(scene.Exchange) ? [ReplyFields.LateReason] : Array.Empty<StepField>(),
                ReplyFields.Medium,
                ReplyFields.Contact,
                new("officialNumber", StepFieldKind.Line, LogTexts.OfficialNumber)
                {
                    Required = scene.Exchange.Secrecy is not null,
                    Max = 100,
                },
            ],
    };

    // What verifications found since the last answer; of ours only, since the partner's answer is his own.
    private static string? Found(StepScene scene)
    {
        var exchange = scene.Exchange;
        if (!StepForms.IsIncoming(exchange) || exchange.Secrecy is not null)
        {
            return null;
        }

        var last = exchange
            .Replies.Where(reply => reply is { Text: not null, VoidedAt: null })
            .Max(reply => (DateTimeOffset?)reply.RecordedAt);
        var findings = exchange.Verifications.Where(done => done.Findings is not null && (last is null || done.DoneAt > last));
        return string.Join("\n", findings.Select(done => done.Findings)) is { Length: > 0 } found ? found : null;
    }
}
