using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Cooperation.Platform.Hosting.Data;

/// <summary>Every call from here into Messaging that a service without messages has to do without.</summary>
internal static class MessagingBridge
{
    public static void Use(DbContextOptionsBuilder options, IServiceProvider services)
    {
        _ = options;
        _ = services;
    }

    public static Task ApplySchemaAsync(
        NpgsqlConnection owner,
        string appRole,
        IServiceProvider services,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    public static Task DeclareAsync(WebApplication app, CancellationToken cancellationToken) =>
        Task.CompletedTask;
}
