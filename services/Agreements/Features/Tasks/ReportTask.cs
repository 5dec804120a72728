using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Tasks;
using Cooperation.Agreements.Features.Money;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Tasks;

/// <summary>POST /api/agreements/tasks/{id}/progress: an agency or province says what it has done in a quarter; said again, at the version seen, it holds in place of what was said before.</summary>
internal static class ReportTask
{
    public static void Map(RouteGroupBuilder task) => task.MapPost("/progress", HandleAsync).WithIdempotency().WithName(nameof(ReportTask));

    internal static async Task<Results<Ok<TaskProgressState>, NotFound>> HandleAsync(
        string code,
        Valid<Request> body,
        TaskReporting reporting,
        PlanOfYear plan,
        CurrentUser user,
        HttpContext http,
        CancellationToken cancellationToken
    )
    {
        if (reporting.Find(code) is not { } task)
        {
            return TypedResults.NotFound();
        }

        var asked = body.Value;
        var quarter = reporting.QuarterOf(asked.Quarter);
        if (user.Reports() is not { } reporter || !plan.ReportersOf(task, quarter.Last).Contains(reporter))
        {
            throw new DomainException(TaskErrors.NotReporting(task));
        }

        var written = await reporting.WriteAsync(
            task,
            reporter,
            quarter,
            await SeenVersion.OfAsync(http),
            "task.reported",
            (progress, codes, by, at) => progress.Report(asked.ToEntry(), codes, by, at),
            progress => progress.ReportedAt is not null,
            cancellationToken
        );
        http.Response.SetEtag(written.Version);
        return TypedResults.Ok(TaskProgressState.Of(written));
    }

    public sealed record Request
    {
        [Required, RegularExpression(PlanQuarter.Form)]
        public required string Quarter { get; init; }

        [Required, MaxLength(4000), MultiLine]
        public required string Done { get; init; }

        [MaxLength(2000), MultiLine]
        public string? Hinders { get; init; }

        [Range(0, 100)]
        public int? Percent { get; init; }

        /// <summary>The agency's money for the task in the quarter.</summary>
        [MaxLength(20)]
        public IReadOnlyList<MoneyRequest>? Funding { get; init; }

        internal ReportEntry ToEntry() => new(Done, Hinders, Percent, [.. (Funding ?? []).Select(line => line.ToLine())]);
    }
}
