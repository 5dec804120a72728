using System.Runtime.InteropServices;

namespace Cooperation.Launcher.Processes;

internal static class NativeMethods
{
    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static extern int Kill(int processId, int signal);
}
