using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace Cooperation.Launcher.Servers;

/// <summary>Finds ports of the loopback address that nobody listens on.</summary>
public static class FreePort
{
    // Below the range the kernel takes for outgoing connections (32768 up): a port remembered for the next start
    // would else be found taken by some passing connection.
    private const int First = 18200;
    private const int Last = 32000;

    // Somebody who was given a port listens on it only later: until then it looks free to the next one who asks.
    private static readonly ConcurrentDictionary<int, byte> Given = [];

    /// <summary>A port that is free now and that this process has given to nobody.</summary>
    public static int Next()
    {
        for (var attempt = 0; attempt < 1000; attempt++)
        {
            var port = RandomNumberGenerator.GetInt32(First, Last);
            if (IsFree(port) && Given.TryAdd(port, 0))
            {
                return port;
            }
        }

        throw new LauncherException($"No free port found between {First} and {Last} on 127.0.0.1.");
    }

    /// <summary>Whether one could listen on it now.</summary>
    public static bool IsFree(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, optionValue: true);
            socket.Bind(new IPEndPoint(IPAddress.Loopback, port));
            socket.Listen();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
