using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Activities.Steps;

/// <summary>POST /api/agreements/activities/{reference}/dropping: the lead agency notes that it is not done, and why.</summary>
internal static class DropActivity
{
    public static void Map(RouteGroupBuilder activity) =>
        activity.MapPost($"/{ActivitySteps.Dropping}", HandleAsync).WithIdempotency().WithName(nameof(DropActivity));

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
            ActivitySteps.Dropping,
            (activity, by, at) => activity.Drop(body.Value.Reason, by, at),
            cancellationToken
        );

    public sealed record Request
    {
        [Required, MaxLength(2000), MultiLine]
        public required string Reason { get; init; }
    }
}
