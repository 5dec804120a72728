using System.Globalization;
using Cooperation.Launcher.Servers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Cooperation.Gateway.Tests.Running;

/// <summary>What stands behind the gateway: a peer that says what reached it.</summary>
internal sealed class EchoService : IAsyncDisposable
{
    private WebApplication? app;

    public Uri Url { get; } = new($"http://127.0.0.1:{FreePort.Next()}");

    public async Task StartAsync(string name)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(Url.ToString());
        app = builder.Build();
        app.Map("/{**path}", context => AnswerAsync(name, context));
        await app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
        {
            await app.DisposeAsync();
        }
    }

    private static async Task AnswerAsync(string name, HttpContext context)
    {
        if (context.Request.Path.Value!.EndsWith("/hang-up", StringComparison.Ordinal))
        {
            context.Abort();
            return;
        }

        var length = 0;
        var buffer = new byte[8192];
        for (int read; (read = await context.Request.Body.ReadAsync(buffer)) > 0; )
        {
            length += read;
        }

        context.Response.Headers.SetCookie = "own=1";
        context.Response.Headers.Server = "echo";
        await context.Response.WriteAsJsonAsync(
            new Echo(
                name,
                context.Request.Path + context.Request.QueryString,
                length.ToString(CultureInfo.InvariantCulture),
                context.Request.Headers.ToDictionary(
                    header => header.Key,
                    header => header.Value.ToString(),
                    StringComparer.OrdinalIgnoreCase
                )
            )
        );
    }
}

/// <summary>What reached the service.</summary>
public sealed record Echo(string Service, string Address, string Length, IReadOnlyDictionary<string, string> Headers)
{
    public string? Header(string name) =>
        Headers.FirstOrDefault(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

    public string? Token => Header("Authorization") is { } bearer ? bearer["Bearer ".Length..] : null;
}
