namespace Cooperation.Launcher.Instances;

/// <summary>Files that only their owner reads: passwords and keys.</summary>
internal static class PrivateFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Writes beside and renames: a reader sees the old or the new text, never half of one.</summary>
    public static void Write(string path, string text)
    {
        var unfinished = path + ".new";
        File.Delete(unfinished);
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            UnixCreateMode = OwnerOnly,
        };
        using (var file = new StreamWriter(unfinished, options))
        {
            file.Write(text);
        }

        File.Move(unfinished, path, overwrite: true);
    }
}
