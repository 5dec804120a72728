using Cooperation.Portal.Clients;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

/// <summary>Every step that a desk can take, in the order in which it meets them.</summary>
internal static class StepForms
{
    public static readonly IReadOnlyList<StepForm> All =
    [
        Sending.Form,
        Acceptance.Form,
        Return.Form,
        Classification.Form,
        Assignment.Form,
        Acknowledgement.Form,
        Verifying.Open,
        Verifying.Result,
        Answer.Form,
        Closure.Form,
        OfferToOtherForce.Form,
        Forwarding.Form,
        AskingForCase.Form,
        Recalling.Form,
        Recalling.Confirmation,
        Reopening.Form,
        CorrectionOfField.Form,
        Voiding.Form,
        Pausing.Pause,
        Pausing.Resume,
    ];

    /// <summary>The step by which a time limit is met.</summary>
    public static StepForm? Meeting(string clock) =>
        clock switch
        {
            Known.ClockKind.Classification => Classification.Form,
            Known.ClockKind.Acknowledgement => Acknowledgement.Form,
            Known.ClockKind.Answer => Answer.Form,
            Known.ClockKind.Verification => Verifying.Result,
            _ => null,
        };

    public static StepForm? Of(string? name) => All.FirstOrDefault(step => step.Name == name);

    public static bool IsIncoming(Exchange exchange) => exchange.Direction != Known.Direction.Outgoing;
}
