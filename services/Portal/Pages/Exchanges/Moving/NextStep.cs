using Cooperation.Portal.Clients;

namespace Cooperation.Portal.Pages.Exchanges.Moving;

/// <summary>The one thing that an exchange needs next from this desk. Hotline says what is open; here is only which of it comes first.</summary>
internal static class NextStep
{
    /// <summary>To log the partner's reply, or ours, as an exchange of its own: no step of this exchange, but what comes next.</summary>
    public const string Reply = "reply";

    public const string ReplyKey = "l";

    /// <summary>'Nhận việc' is no form but a button, with a key of its own.</summary>
    public const string TakeKey = "t";

    public static string? Of(Exchange exchange) => InOrder(exchange).FirstOrDefault(step => Can(exchange, step));

    /// <summary>What Hotline would let pass now; a reply goes wherever an answer may.</summary>
    public static bool Can(Exchange exchange, string step) => exchange.Allowed.Can(step == Reply ? Answer.Form.Name : step);

    private static string[] InOrder(Exchange exchange)
    {
        if (exchange.Allowed.Can(Acceptance.Form.Name))
        {
            return [Acceptance.Form.Name];
        }

        var isAsked = exchange.WaitingFor is "us" or "them";
        string[] end = [Verifying.Result.Name, Closure.Form.Name, Verifying.Open.Name];
        return exchange.Status switch
        {
            "logged" => [Classification.Form.Name],
            "classified" => [Assignment.Form.Name],
            // Who asks for a verification is answered by what it found.
            "assigned" when isAsked && exchange.Kind == "verificationRequest" && exchange.Verifications.Count == 0 =>
            [
                Verifying.Result.Name,
                Verifying.Open.Name,
                Answer.Form.Name,
            ],
            "assigned" or "verifying" when isAsked => [Verifying.Result.Name, Answer.Form.Name],
            "assigned" or "verifying" or "answered" => end,
            "drafted" => [Sending.Form.Name],
            "sent" when isAsked => [Acknowledgement.Form.Name, Reply],
            "acknowledged" when isAsked => [Reply],
            "sent" or "acknowledged" => end,
            _ => [],
        };
    }
}
