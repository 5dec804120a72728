namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>An exchange logged more than a day after receipt or sending: it carries a reason, and its clocks run from logging (design §5).</summary>
public static class LateEntry
{
    private static readonly TimeSpan Limit = TimeSpan.FromHours(24);

    /// <summary>Whether it is late.</summary>
    public static bool Is(DateTimeOffset receivedOrSentAt, DateTimeOffset loggedAt) => loggedAt - receivedOrSentAt > Limit;

    /// <summary>When its clocks begin to run.</summary>
    public static DateTimeOffset ClocksFrom(DateTimeOffset receivedOrSentAt, DateTimeOffset loggedAt) =>
        Is(receivedOrSentAt, loggedAt) ? loggedAt : receivedOrSentAt;
}
