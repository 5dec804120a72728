namespace Cooperation.Platform.Messaging.Inbox;

/// <summary>What an operator decided, who, and why.</summary>
internal sealed record Decision(string Kind, string By, string Reason);
