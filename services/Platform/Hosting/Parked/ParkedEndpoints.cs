using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Cooperation.Platform.Hosting.Parked;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Messaging;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Cooperation.Platform.Hosting;

/// <summary>/api/{service}/messages/parked: operators and auditors list what waits, operators replay or discard it with a reason.</summary>
public static class ParkedEndpoints
{
    private const int Most = 500;

    /// <summary>The reason for a decision, which stays on record.</summary>
    public sealed record Decision([Required, MaxLength(500), MultiLine] string Reason);

    /// <summary>Maps list, replay and discard. Called by MapPlatform for a service with messages.</summary>
    public static void MapMessaging(this IEndpointRouteBuilder routes, string service)
    {
        var parked = routes.MapGroup($"/api/{service}/messages/parked").WithTags("messages");
        parked
            .MapGet(
                "/",
                async Task<Ok<Page<ParkedMessage>>> (ParkedMessages messages, CancellationToken cancellationToken) =>
                    TypedResults.Ok(new Page<ParkedMessage>(await messages.ListAsync(Most, cancellationToken), null))
            )
            .WithName("ListParkedMessages")
            .RequireRoles(Roles.Operator, Roles.Auditor);
        parked
            .MapPost(
                "/{id:guid}/replay",
                (Guid id, Valid<Decision> decision, ParkedDecision decisions, CurrentUser user, CancellationToken cancellationToken) =>
                    DecideAsync(true, id, decision, decisions, user, cancellationToken)
            )
            .WithName("ReplayParkedMessage")
            .RequireRoles(Roles.Operator);
        parked
            .MapPost(
                "/{id:guid}/discard",
                (Guid id, Valid<Decision> decision, ParkedDecision decisions, CurrentUser user, CancellationToken cancellationToken) =>
                    DecideAsync(false, id, decision, decisions, user, cancellationToken)
            )
            .WithName("DiscardParkedMessage")
            .RequireRoles(Roles.Operator);
    }

    private static async Task<Results<NoContent, NotFound>> DecideAsync(
        bool replay,
        Guid id,
        Decision decision,
        ParkedDecision decisions,
        CurrentUser user,
        CancellationToken cancellationToken
    ) =>
        await decisions.TakeAsync(replay, id, user.Id.ToString("D", CultureInfo.InvariantCulture), decision.Reason, cancellationToken)
            ? TypedResults.NoContent()
            : TypedResults.NotFound();
}
