namespace Cooperation.Platform.Messaging.Replay;

/// <summary>The broker did not take a letter of a replay.</summary>
internal sealed class ReplayInterruptedException(string error) : Exception(error);
