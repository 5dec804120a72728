namespace Cooperation.Launcher;

/// <summary>Something the person who started the command can read and mend; shown without a stack trace.</summary>
public sealed class LauncherException(string message, Exception? inner = null) : Exception(message, inner);
