using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Cooperation.Hosting.Tests;

/// <summary>Stands between a service and its PostgreSQL and makes it say that it is version 12.</summary>
internal sealed class OlderServer : IAsyncDisposable
{
    private readonly TcpListener door = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource closing = new();
    private readonly NpgsqlConnectionStringBuilder real;
    private readonly Task work;

    public OlderServer(string connection)
    {
        real = new(connection);
        door.Start();
        work = TakeCallsAsync();
    }

    public string ConnectionStringOf(string connection) =>
        new NpgsqlConnectionStringBuilder(connection) { Port = ((IPEndPoint)door.LocalEndpoint).Port, Host = "127.0.0.1" }.ConnectionString;

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        door.Stop();
        await work;
        closing.Dispose();
        door.Dispose();
    }

    private async Task TakeCallsAsync()
    {
        List<Task> calls = [];
        try
        {
            while (true)
            {
                var call = await door.AcceptTcpClientAsync(closing.Token);
                calls.Add(PassOnAsync(call));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(calls);
        }
    }

    private async Task PassOnAsync(TcpClient call)
    {
        using var client = call;
        using var server = new TcpClient();
        await server.ConnectAsync(real.Host!, real.Port, closing.Token);
        await Task.WhenAny(
            CopyAsync(client, server, static _ => { }),
            CopyAsync(
                server,
                client,
                static said =>
                {
                    var version = said.Span.IndexOf("server_version\0"u8);
                    if (version >= 0)
                    {
                        "12"u8.CopyTo(said.Span[(version + "server_version\0"u8.Length)..]);
                    }
                }
            )
        );
    }

    private async Task CopyAsync(TcpClient from, TcpClient to, Action<Memory<byte>> change)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            int read;
            while ((read = await from.GetStream().ReadAsync(buffer, closing.Token)) > 0)
            {
                change(buffer.AsMemory(0, read));
                await to.GetStream().WriteAsync(buffer.AsMemory(0, read), closing.Token);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // One side has gone.
        }
    }
}
