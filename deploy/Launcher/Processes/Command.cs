using System.Diagnostics;

namespace Cooperation.Launcher.Processes;

/// <summary>Runs a program to its end.</summary>
public static class Command
{
    /// <summary>What a program left behind.</summary>
    public sealed record Result(int ExitCode, string Output);

    /// <summary>Runs it and returns its exit code and what it wrote (both streams).</summary>
    public static async Task<Result> RunAsync(
        IReadOnlyList<string> command,
        CancellationToken cancellationToken,
        IReadOnlyDictionary<string, string>? environment = null,
        string? input = null,
        string? directory = null,
        Action<string>? onLine = null
    )
    {
        using var process = Prepare(command, environment, directory);
        var lines = new List<string>();
        void Take(object sender, DataReceivedEventArgs line)
        {
            if (line.Data is null)
            {
                return;
            }

            lock (lines)
            {
                lines.Add(line.Data);
                onLine?.Invoke(line.Data);
            }
        }

        process.OutputDataReceived += Take;
        process.ErrorDataReceived += Take;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.StandardInput.WriteAsync(input.AsMemory(), cancellationToken);
            process.StandardInput.Close();
            await process.WaitForExitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
        catch (IOException) when (process.HasExited)
        {
            // It ended without reading its input; the exit code tells.
        }

        return new Result(process.ExitCode, string.Join('\n', lines));
    }

    /// <summary>Runs it; a failure is a <see cref="LauncherException"/> with what it said.</summary>
    public static async Task<string> RequireAsync(
        string purpose,
        IReadOnlyList<string> command,
        CancellationToken cancellationToken,
        IReadOnlyDictionary<string, string>? environment = null,
        string? input = null,
        string? directory = null
    )
    {
        var result = await RunAsync(command, cancellationToken, environment, input, directory);
        return result.ExitCode == 0
            ? result.Output
            : throw new LauncherException($"{purpose} failed (exit code {result.ExitCode}):\n{result.Output}");
    }

    private static Process Prepare(IReadOnlyList<string> command, IReadOnlyDictionary<string, string>? environment, string? directory)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = directory ?? "/",
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            start.Environment[name] = value;
        }

        return new Process { StartInfo = start };
    }
}
