using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Activities.Steps;

/// <summary>POST /api/agreements/activities/{reference}/carry-over: the lead agency carries it over to a later year; it stays the same activity.</summary>
internal static class CarryOverActivity
{
    public static void Map(RouteGroupBuilder activity) =>
        activity.MapPost($"/{ActivitySteps.CarryOver}", HandleAsync).WithIdempotency().WithName(nameof(CarryOverActivity));

    internal static Task<Results<Ok<ActivityState>, NotFound>> HandleAsync(
        string reference,
        IfMatch version,
        Valid<Request> body,
        ActivityStep steps,
        CancellationToken cancellationToken
    ) =>
        steps.TakeUnderInstrumentAsync(
            reference,
            version,
            ActivitySteps.CarryOver,
            (activity, instrument, by, at) => activity.CarryOver(body.Value.Year, body.Value.Due, body.Value.Reason, instrument, by, at),
            cancellationToken
        );

    public sealed record Request
    {
        [Range(2000, 2100)]
        public required int Year { get; init; }

        public required DateOnly Due { get; init; }

        [Required, MaxLength(2000), MultiLine]
        public required string Reason { get; init; }
    }
}
