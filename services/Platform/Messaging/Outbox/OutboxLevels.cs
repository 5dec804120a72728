namespace Cooperation.Platform.Messaging.Outbox;

/// <summary>How full the outbox is.</summary>
/// <param name="Owed">Messages owed, parked ones not among them.</param>
/// <param name="OldestAge">Age of the oldest of them.</param>
/// <param name="Parked">Messages waiting for an operator.</param>
/// <param name="Unpartitioned">Log rows in the default partition.</param>
internal sealed record OutboxLevels(long Owed, TimeSpan OldestAge, long Parked, long Unpartitioned);
