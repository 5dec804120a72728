namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>Where an exchange stands in its life; <see cref="ExchangeLife"/> says which steps lead where.</summary>
public static class ExchangeStatus
{
    /// <summary>An incoming exchange has its number and its desk and waits to be classified.</summary>
    public const string Logged = "logged";

    /// <summary>It is known whether there are signs of crime, and who leads.</summary>
    public const string Classified = "classified";

    /// <summary>An outgoing exchange has left.</summary>
    public const string Sent = "sent";

    /// <summary>Every status, in the order of life.</summary>
    public static readonly IReadOnlyList<string> All = [Logged, Classified, Sent];

    /// <summary>Those in which the partner still waits for our answer: what is late is late in one of these.</summary>
    public static readonly IReadOnlyList<string> Unanswered = [Logged, Classified];
}
