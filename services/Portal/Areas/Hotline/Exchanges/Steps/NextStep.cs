using Cooperation.Portal.Clients;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

/// <summary>The one thing that an exchange needs next from this desk, as Hotline says it; here is only how a page offers it.</summary>
internal static class NextStep
{
    /// <summary>To log the partner's reply, or ours, as an exchange of its own: no step of this exchange, but what comes next.</summary>
    public const string Reply = "reply";

    public const string ReplyKey = "l";

    /// <summary>'Nhận việc' is no form but a button, with a key of its own.</summary>
    public const string TakeKey = "t";

    /// <summary>The partner's answer is logged with a number of its own; to note it without one is the way for a word on the telephone.</summary>
    public static string? Of(Exchange exchange) =>
        exchange.Allowed.Next == Answer.Form.Name && !StepForms.IsIncoming(exchange) ? Reply : exchange.Allowed.Next;

    /// <summary>What Hotline would let pass now; a reply goes wherever an answer may.</summary>
    public static bool Can(Exchange exchange, string step) => exchange.Allowed.Can(step == Reply ? Answer.Form.Name : step);
}
