namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>Where an exchange stands in its life; <see cref="ExchangeLife"/> says which steps lead where.</summary>
public static class ExchangeStatus
{
    /// <summary>An incoming exchange has its number and its desk and waits to be classified.</summary>
    public const string Logged = "logged";

    /// <summary>It is known whether there are signs of crime, and who leads.</summary>
    public const string Classified = "classified";

    /// <summary>An officer has it in hand.</summary>
    public const string Assigned = "assigned";

    /// <summary>Somebody checks what it says.</summary>
    public const string Verifying = "verifying";

    /// <summary>An outgoing exchange is written and has its number, and has not left yet.</summary>
    public const string Drafted = "drafted";

    /// <summary>An outgoing exchange has left.</summary>
    public const string Sent = "sent";

    /// <summary>The partner has confirmed that he received it.</summary>
    public const string Acknowledged = "acknowledged";

    /// <summary>The final answer is given: ours to an incoming exchange, the partner's to an outgoing one.</summary>
    public const string Answered = "answered";

    /// <summary>Nothing more is to be done.</summary>
    public const string Closed = "closed";

    /// <summary>Logged by mistake. It keeps its number and counts nowhere.</summary>
    public const string Voided = "voided";

    /// <summary>Every status, in the order of life.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        Logged,
        Classified,
        Assigned,
        Verifying,
        Drafted,
        Sent,
        Acknowledged,
        Answered,
        Closed,
        Voided,
    ];

    /// <summary>Those in which something is still to be done.</summary>
    public static readonly IReadOnlyList<string> Open = [Logged, Classified, Assigned, Verifying, Drafted, Sent, Acknowledged, Answered];
}
