using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Tasks;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Tasks;

/// <summary>POST /api/agreements/tasks/{id}/inspections: the standing agency writes down what it found on the spot; without If-Match, for it collides with nothing.</summary>
internal static class InspectTask
{
    public static void Map(RouteGroupBuilder task) =>
        task.MapPost("/inspections", HandleAsync).WithIdempotency().WithName(nameof(InspectTask));

    internal static async Task<Results<Ok<TaskProgressState>, NotFound>> HandleAsync(
        string code,
        Valid<Request> body,
        TaskReporting reporting,
        PlanOfYear plan,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        if (reporting.Find(code) is not { } task)
        {
            return TypedResults.NotFound();
        }

        if (!user.IsStanding())
        {
            throw new DomainException(TaskErrors.StandingAgencyOnly());
        }

        var asked = body.Value;
        if (asked.On.Year != plan.Year)
        {
            throw new DomainException(TaskErrors.InspectionOutside(plan.Year));
        }

        var quarter = PlanQuarter.Of(asked.On);
        var written = await reporting.WriteAsync(
            task,
            reporting.Named(task, asked.Agency, asked.Province, quarter),
            quarter,
            version: null,
            "task.inspected",
            (progress, _, by, at) => progress.Inspect(new(asked.On, asked.Findings, asked.Asks), by, at),
            _ => false,
            cancellationToken
        );
        return TypedResults.Ok(TaskProgressState.Of(written));
    }

    public sealed record Request
    {
        [Required, MaxLength(24)]
        public required string Agency { get; init; }

        [MaxLength(2)]
        public string? Province { get; init; }

        public required DateOnly On { get; init; }

        [Required, MaxLength(2000), MultiLine]
        public required string Findings { get; init; }

        /// <summary>What the agency is asked to do.</summary>
        [MaxLength(2000), MultiLine]
        public string? Asks { get; init; }
    }
}
