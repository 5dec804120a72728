using System.Net;
using System.Net.Sockets;

namespace Cooperation.Messaging.Tests.Support;

/// <summary>Stands where the broker stood and turns everybody away, so that a test sees how often the services have looked for it in vain.</summary>
internal static class ClosedDoor
{
    public static async Task TurnAwayAsync(int port, int knocks, CancellationToken cancellationToken)
    {
        using var door = new TcpListener(IPAddress.Loopback, port);
        door.Start();
        for (var knock = 0; knock < knocks; knock++)
        {
            using var visitor = await door.AcceptTcpClientAsync(cancellationToken);
        }
    }
}
