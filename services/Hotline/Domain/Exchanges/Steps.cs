namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>What a desk can do with an exchange. Each step is named as its address is.</summary>
public static class Steps
{
    /// <summary>Say whether there are signs of crime, how urgent it is and who leads; or say it anew.</summary>
    public const string Classification = "classification";

    /// <summary>Take it in hand, or hand it to another officer of the desk.</summary>
    public const string Assignment = "assignment";

    /// <summary>Open a verification.</summary>
    public const string Verification = "verifications";

    /// <summary>Write down what a verification found.</summary>
    public const string VerificationResult = "result";

    /// <summary>Receipt is confirmed: by us for an incoming exchange, by the partner for an outgoing one.</summary>
    public const string Acknowledgement = "acknowledgement";

    /// <summary>A first part of the answer.</summary>
    public const string PartialAnswer = "partialAnswer";

    /// <summary>The final answer.</summary>
    public const string FinalAnswer = "answer";

    /// <summary>Offer it to the other force.</summary>
    public const string Offer = "offer";

    /// <summary>The other force accepts the offer and leads from then on.</summary>
    public const string Acceptance = "acceptance";

    /// <summary>The other force sends the offer back, or the lead desk withdraws it.</summary>
    public const string Return = "return";

    /// <summary>Close it, with its outcome or without action.</summary>
    public const string Closure = "closure";

    /// <summary>Take it up again.</summary>
    public const string Reopening = "reopening";

    /// <summary>Void a record that was made by mistake.</summary>
    public const string Voiding = "voiding";

    /// <summary>Correct what was written, with what stood there before kept.</summary>
    public const string Correction = "corrections";

    /// <summary>A drafted exchange leaves.</summary>
    public const string Sending = "sending";

    /// <summary>Pass it on to an agency or to another partner.</summary>
    public const string Forwarding = "forwarding";

    /// <summary>Ask for a repatriation case before it is closed.</summary>
    public const string Repatriation = "repatriation-request";

    /// <summary>Take back what was told.</summary>
    public const string Recall = "recall";

    /// <summary>Write down what a recipient says has become of what was recalled.</summary>
    public const string RecallConfirmation = "confirmations";

    /// <summary>Every step, in the order in which a desk meets them.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        Sending,
        Classification,
        Assignment,
        Acknowledgement,
        Verification,
        VerificationResult,
        PartialAnswer,
        FinalAnswer,
        Offer,
        Acceptance,
        Return,
        Closure,
        Reopening,
        Voiding,
        Correction,
        Forwarding,
        Repatriation,
        Recall,
        RecallConfirmation,
    ];
}
