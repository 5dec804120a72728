namespace Cooperation.Loader;

/// <summary>The load cannot go on; the message says why, in one line.</summary>
public sealed class LoadFailedException(string message) : Exception(message);
