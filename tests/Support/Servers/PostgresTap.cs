using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Npgsql;

namespace Cooperation.Tests.Support.Servers;

/// <summary>
/// Stands between a service and PostgreSQL and writes down what is asked: what a step costs is told in statements and round trips, which are the same on a busy machine.
/// It reads the frontend's half of protocol 3.0; whoever connects must not ask for TLS, whose inside nobody could read.
/// </summary>
public sealed class PostgresTap : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentBag<Task> talks = [];
    private readonly CancellationTokenSource stop = new();
    private readonly IPEndPoint server;
    private readonly Lock one = new();
    private List<Flight> flights = [];
    private int openings;

    private PostgresTap(IPEndPoint server)
    {
        this.server = server;
        listener.Start();
    }

    /// <summary>Listens on a port of its own for the server of a connection string.</summary>
    public static PostgresTap Of(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        var tap = new PostgresTap(new IPEndPoint(IPAddress.Loopback, settings.Port));
        tap.talks.Add(tap.AcceptAsync());
        return tap;
    }

    /// <summary>The connection string that goes through here.</summary>
    public string Through(string connectionString) =>
        new NpgsqlConnectionStringBuilder(connectionString)
        {
            Host = "127.0.0.1",
            Port = ((IPEndPoint)listener.LocalEndpoint).Port,
            SslMode = SslMode.Disable,
            GssEncryptionMode = GssEncryptionMode.Disable,
        }.ConnectionString;

    /// <summary>All that was asked of the server while something ran, by whomever, in the order in which it was sent.</summary>
    public async Task<Asked> WhileAsync(Func<Task> something)
    {
        lock (one)
        {
            flights = [];
            openings = 0;
        }

        await something();
        lock (one)
        {
            return new Asked([.. flights], openings);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Dispose();
        await Task.WhenAll(talks);
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(stop.Token);
                talks.Add(CarryAsync(client));
            }
        }
        catch (OperationCanceledException)
        {
            // the end of the test
        }
    }

    private async Task CarryAsync(TcpClient client)
    {
        using var upstream = new TcpClient();
        using (client)
        {
            try
            {
                await upstream.ConnectAsync(server, stop.Token);
                client.NoDelay = upstream.NoDelay = true;
                lock (one)
                {
                    openings++;
                }

                var back = upstream.GetStream().CopyToAsync(client.GetStream(), stop.Token);
                await ListenAsync(client.GetStream(), upstream.GetStream());
                upstream.Client.Shutdown(SocketShutdown.Send);
                await back;
            }
            catch (Exception exception) when (exception is OperationCanceledException or IOException or SocketException)
            {
                // one of both sides has gone; the other one's connection goes with this block
            }
        }
    }

    private async Task ListenAsync(NetworkStream client, NetworkStream upstream)
    {
        var talk = new Talk();
        var buffer = new byte[64 * 1024];
        var held = new List<byte>();
        while (true)
        {
            var read = await client.ReadAsync(buffer, stop.Token);
            if (read == 0)
            {
                return;
            }

            held.AddRange(buffer.AsSpan(0, read));
            var (used, asked) = talk.Hear(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(held));
            held.RemoveRange(0, used);
            if (asked.Count > 0)
            {
                lock (one)
                {
                    flights.Add(new Flight(talk.Application, asked));
                }
            }

            await upstream.WriteAsync(buffer.AsMemory(0, read), stop.Token);
        }
    }

    /// <summary>What one connection has said so far.</summary>
    private sealed class Talk
    {
        private readonly Dictionary<string, string> prepared = new(StringComparer.Ordinal);
        private readonly Dictionary<string, string> bound = new(StringComparer.Ordinal);
        private readonly List<string> statements = [];
        private bool started;

        /// <summary>The name under which the connection was opened.</summary>
        public string Application { get; private set; } = "";

        /// <summary>The statements after which an answer is waited for; what came in one piece with them (BEGIN goes in front of the first) was sent with them.</summary>
        public (int Used, List<string> Asked) Hear(ReadOnlySpan<byte> bytes)
        {
            var used = 0;
            var ended = new List<string>();
            while (true)
            {
                // The first message has no letter in front.
                var letter = started ? 1 : 0;
                if (bytes.Length - used < letter + 4)
                {
                    return (used, ended);
                }

                var length = BinaryPrimitives.ReadInt32BigEndian(bytes[(used + letter)..]);
                if (bytes.Length - used < letter + length)
                {
                    return (used, ended);
                }

                if (!started)
                {
                    Application = ApplicationOf(bytes.Slice(used + 8, length - 8));
                }
                else if (Take((char)bytes[used], bytes.Slice(used + 5, length - 4)))
                {
                    ended.AddRange(statements);
                    statements.Clear();
                }

                started = true;
                used += letter + length;
            }
        }

        private bool Take(char kind, ReadOnlySpan<byte> body)
        {
            switch (kind)
            {
                case 'P':
                    var name = Next(ref body);
                    prepared[name] = Next(ref body);
                    break;
                case 'B':
                    var portal = Next(ref body);
                    bound[portal] = prepared.GetValueOrDefault(Next(ref body), "");
                    break;
                case 'E':
                    statements.Add(bound.GetValueOrDefault(Next(ref body), ""));
                    break;
                case 'Q':
                    statements.Add(Next(ref body));
                    break;
            }

            return kind is 'Q' or 'S';
        }

        // Names and values in turn, each with a zero behind it.
        private static string ApplicationOf(ReadOnlySpan<byte> parameters)
        {
            while (parameters.Length > 1)
            {
                var name = Next(ref parameters);
                var value = Next(ref parameters);
                if (string.Equals(name, "application_name", StringComparison.Ordinal))
                {
                    return value;
                }
            }

            return "";
        }

        private static string Next(ref ReadOnlySpan<byte> body)
        {
            var end = body.IndexOf((byte)0);
            var text = Encoding.UTF8.GetString(body[..end]);
            body = body[(end + 1)..];
            return text;
        }
    }
}
