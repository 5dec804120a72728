using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Activities.Steps;

/// <summary>POST /api/agreements/activities/{reference}/completion: its owner, or the lead agency, notes that it was done.</summary>
internal static class CompleteActivity
{
    public static void Map(RouteGroupBuilder activity) =>
        activity.MapPost($"/{ActivitySteps.Completion}", HandleAsync).WithIdempotency().WithName(nameof(CompleteActivity));

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
            ActivitySteps.Completion,
            (activity, by, at) => activity.Complete(body.Value.On, body.Value.Note, by, at),
            cancellationToken
        );

    public sealed record Request
    {
        /// <summary>The day; today where nothing is said.</summary>
        public DateOnly? On { get; init; }

        [MaxLength(2000), MultiLine]
        public string? Note { get; init; }
    }
}
