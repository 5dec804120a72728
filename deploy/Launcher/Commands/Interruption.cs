using System.Runtime.InteropServices;

namespace Cooperation.Launcher.Commands;

/// <summary>Turns Ctrl-C, a closed terminal and `kill` into a cancelled token, so that what was started is stopped in good order.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly List<PosixSignalRegistration> registrations = [];

    public Interruption()
    {
        foreach (var signal in (PosixSignal[])[PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP])
        {
            registrations.Add(PosixSignalRegistration.Create(signal, Take));
        }
    }

    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        registrations.ForEach(registration => registration.Dispose());
        source.Dispose();
    }

    private void Take(PosixSignalContext context)
    {
        context.Cancel = true;
        source.Cancel();
    }
}
