using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Activities.Steps;

/// <summary>POST /api/agreements/activities/{reference}/agreement: both sides agree what was a draft.</summary>
internal static class AgreeActivity
{
    public static void Map(RouteGroupBuilder activity) =>
        activity.MapPost($"/{ActivitySteps.Agreement}", HandleAsync).WithIdempotency().WithName(nameof(AgreeActivity));

    internal static Task<Results<Ok<ActivityState>, NotFound>> HandleAsync(
        string reference,
        IfMatch version,
        Valid<Request> body,
        ActivityStep steps,
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            reference,
            version,
            ActivitySteps.Agreement,
            async (activity, by, at, token) => activity.Agree(body.Value.Note, await steps.InstrumentOfAsync(activity, token), by, at),
            cancellationToken
        );

    public sealed record Request
    {
        [MaxLength(2000), MultiLine]
        public string? Note { get; init; }
    }
}
