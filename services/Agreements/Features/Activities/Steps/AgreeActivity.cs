using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Domain.Calendar;
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
        steps.TakeUnderInstrumentAsync(
            reference,
            version,
            ActivitySteps.Agreement,
            (activity, instrument, by, at) =>
            {
                activity.Agree(body.Value.Note, instrument, by, at);
                instrument?.HasPlan(CivilTime.DateOf(at), by, at);
            },
            cancellationToken
        );

    public sealed record Request
    {
        [MaxLength(2000), MultiLine]
        public string? Note { get; init; }
    }
}
