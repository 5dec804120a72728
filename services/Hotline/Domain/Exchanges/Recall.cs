namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>What was told is taken back: by us for an outgoing exchange, by the partner for an incoming one. What has been read can't be unread, so it is only said who knows it.</summary>
/// <param name="Reason">Why.</param>
/// <param name="At">When.</param>
public sealed record Recall(string Reason, DateTimeOffset At);
