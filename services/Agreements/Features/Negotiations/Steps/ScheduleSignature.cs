using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Negotiations;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Negotiations.Steps;

/// <summary>POST /api/agreements/negotiations/{code}/signature-calendar: the days by which the steps to the signature are to be taken, all of them anew.</summary>
internal static class ScheduleSignature
{
    private const string Steps =
        $"^({InstrumentSteps.Initialling}|{InstrumentSteps.Proposal}|{InstrumentSteps.Approval}|{InstrumentSteps.Signature})$";

    public static void Map(RouteGroupBuilder negotiation) =>
        negotiation.MapPost($"/{NegotiationSteps.Calendar}", HandleAsync).WithIdempotency().WithName(nameof(ScheduleSignature));

    internal static Task<Results<Ok<NegotiationState>, NotFound>> HandleAsync(
        string code,
        IfMatch version,
        Valid<Request> body,
        NegotiationStep steps,
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            code,
            version,
            NegotiationSteps.Calendar,
            (negotiation, by, at, _) =>
            {
                negotiation.Schedule([.. body.Value.Milestones.Select(milestone => new Milestone(milestone.Step, milestone.On))], by, at);
                return Task.FromResult(false);
            },
            cancellationToken
        );

    public sealed record Request
    {
        [Required, MaxLength(4)]
        public required IReadOnlyList<MilestoneRequest> Milestones { get; init; }
    }

    /// <summary>A step and its day.</summary>
    internal sealed record MilestoneRequest
    {
        [Required, RegularExpression(Steps)]
        public required string Step { get; init; }

        public required DateOnly On { get; init; }
    }
}
