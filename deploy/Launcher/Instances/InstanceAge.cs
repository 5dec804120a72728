namespace Cooperation.Launcher.Instances;

/// <summary>Whether the databases of a data directory lead to those of this code. Asked of its files, before anything of it is started or changed.</summary>
internal static class InstanceAge
{
    private const string Key = "first-migrations";

    // The day from which on migrations are only added (expand and contract). Before it they were made anew more than once.
    private const string Day = "2026-11-29";

    /// <summary>Refuses a directory from before that day, in one line; marks a new one.</summary>
    public static void Check(InstanceDirectory directory)
    {
        if (directory.State[Key] is not null)
        {
            return;
        }

        directory.State[Key] = directory.State[InstanceContents.Key] is null
            ? Day
            : throw new LauncherException(
                $"{directory.Path} is of an earlier trial version and can't be brought up to date; nothing was changed in it. "
                    + "Take another directory with --data DIR, or begin anew with ./deploy/run --reset, which asks before it deletes."
            );
    }

    /// <summary>From now on the directory is refused, whatever becomes of it.</summary>
    public static void Forget(InstanceDirectory directory) => directory.State[Key] = null;
}
