using Cooperation.Platform.Domain;
using Cooperation.Platform.Messaging;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Cooperation.Platform.Hosting.Parked;

/// <summary><c>parked list</c>, <c>parked replay ID --reason …</c>, <c>parked discard ID --reason …</c>: an operator's hand on messages that could not be applied, on record like every other change.</summary>
internal static class ParkedCommand
{
    private const int Most = 500;
    private const string Usage = "parked list | parked replay ID --reason TEXT | parked discard ID --reason TEXT";

    public static async Task<int> RunAsync(WebApplication app, string[] args)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        if (services.GetService<ParkedMessages>() is not { } parked)
        {
            await Console.Error.WriteLineAsync("This service has no messages.");
            return 1;
        }

        var stopping = app.Lifetime.ApplicationStopping;
        switch (args)
        {
            case ["list"]:
                await ListAsync(parked, stopping);
                return 0;
            case ["replay" or "discard", var text, "--reason", var reason]
                when Guid.TryParse(text, out var id) && !string.IsNullOrWhiteSpace(reason):
                return await DecideAsync(services, args[0], id, reason.Trim(), stopping);
            default:
                await Console.Error.WriteLineAsync(Usage);
                return 1;
        }
    }

    private static async Task ListAsync(ParkedMessages parked, CancellationToken cancellationToken)
    {
        foreach (var message in await parked.ListAsync(Most, cancellationToken))
        {
            await Console.Out.WriteLineAsync(
                $"{message.Id} {message.Direction} {message.Name} {message.SubjectId} v{message.Version} {message.Consumer} {message.ParkedAt:O} attempts {message.Attempts}: {message.Error}"
            );
        }
    }

    private static async Task<int> DecideAsync(
        IServiceProvider services,
        string decision,
        Guid id,
        string reason,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var done = await services
                .GetRequiredService<ParkedDecision>()
                .TakeAsync(decision == "replay", id, "command:" + Environment.UserName, reason, cancellationToken);
            await Console.Out.WriteLineAsync(done ? $"{decision}: {id}" : $"There is no parked message {id}.");
            return done ? 0 : 1;
        }
        catch (DomainException refusal)
        {
            await Console.Error.WriteLineAsync($"{refusal.Error.Code}: {refusal.Error.Message.En}");
            return 1;
        }
    }
}
