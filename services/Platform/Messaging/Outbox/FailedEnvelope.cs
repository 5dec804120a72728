namespace Cooperation.Platform.Messaging.Outbox;

/// <summary>What becomes of a message that could not be sent.</summary>
/// <param name="MessageId">Key of the message.</param>
/// <param name="Wait">When it is tried again.</param>
/// <param name="IsParked">Not before an operator says so.</param>
/// <param name="Error">Why, without any text of users.</param>
internal sealed record FailedEnvelope(Guid MessageId, TimeSpan Wait, bool IsParked, string Error);
