using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Activities;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Activities.Steps;

/// <summary>POST /api/agreements/activities/{reference}/progress: its owner, or the lead agency, says how far it has come.</summary>
internal static class ReportProgress
{
    public static void Map(RouteGroupBuilder activity) =>
        activity.MapPost($"/{ActivitySteps.Progress}", HandleAsync).WithIdempotency().WithName(nameof(ReportProgress));

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
            ActivitySteps.Progress,
            (activity, by, at) => activity.Report(body.Value.ToEntry(), by, at),
            cancellationToken
        );

    public sealed record Request
    {
        [Range(0, 100)]
        public int? Percent { get; init; }

        /// <summary>Where its indicator stands.</summary>
        public decimal? Value { get; init; }

        [Required, MaxLength(2000), MultiLine]
        public required string Done { get; init; }

        [MaxLength(2000), MultiLine]
        public string? Hinders { get; init; }

        internal ProgressEntry ToEntry() => new(Percent, Value, Done, Hinders);
    }
}
