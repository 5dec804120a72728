namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>An exchange held out to the other force. It changes no owner: the offering desk leads until the other one accepts.</summary>
/// <param name="Agency">The force to which it is offered.</param>
/// <param name="Desk">The desk to which it is offered.</param>
/// <param name="Reason">Why.</param>
/// <param name="At">Since when.</param>
public sealed record Offer(string Agency, string Desk, string Reason, DateTimeOffset At);
