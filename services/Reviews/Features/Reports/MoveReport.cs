using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Steps;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Domain.Reports;
using Cooperation.Reviews.Features.AnnualReviews;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.Reports;

/// <summary>POST /api/reviews/reports/{id}/{text|submission|return|acceptance}: an agency writes its report and sends it with what it said of its tasks; the standing agency sends it back with a reason or takes it over into the whole.</summary>
internal static class MoveReport
{
    private const int MostQuotations = 500;

    public static void Map(RouteGroupBuilder report)
    {
        report.MapPost($"/{ReportSteps.Text}", WriteAsync).WithIdempotency().WithName("WriteReport");
        report.MapPost($"/{ReportSteps.Submission}", SubmitAsync).WithIdempotency().WithName("SubmitReport");
        report.MapPost($"/{ReportSteps.Return}", ReturnAsync).WithIdempotency().WithName("ReturnReport");
        report.MapPost($"/{ReportSteps.Acceptance}", AcceptAsync).WithIdempotency().WithName("AcceptReport");
    }

    internal static Task<Results<Ok<ReportState>, NotFound>> WriteAsync(
        Guid id,
        IfMatch version,
        Valid<BeginReport.ReportWords> body,
        Mover mover,
        CancellationToken cancellationToken
    ) =>
        mover.TakeAsync(
            id,
            version,
            ReportSteps.Text,
            (report, by, at) => report.Write(body.Value.Text, TermOf(report, at), CivilTime.DateOf(at), by, at),
            cancellationToken
        );

    internal static Task<Results<Ok<ReportState>, NotFound>> SubmitAsync(
        Guid id,
        IfMatch version,
        Valid<Submission> body,
        Mover mover,
        CancellationToken cancellationToken
    )
    {
        List<ReportQuotation> quoted =
        [
            .. body.Value.Quotations.Select(said => new ReportQuotation(said.Service, said.Reference, said.Version, said.Text)),
        ];
        return mover.TakeAsync(
            id,
            version,
            ReportSteps.Submission,
            (report, by, at) => report.Submit(quoted, TermOf(report, at), CivilTime.DateOf(at), by, at),
            cancellationToken
        );
    }

    internal static Task<Results<Ok<ReportState>, NotFound>> ReturnAsync(
        Guid id,
        IfMatch version,
        Valid<Reason> body,
        Mover mover,
        CancellationToken cancellationToken
    ) => mover.TakeAsync(id, version, ReportSteps.Return, (report, by, at) => report.Return(body.Value.Why, by, at), cancellationToken);

    internal static Task<Results<Ok<ReportState>, NotFound>> AcceptAsync(
        Guid id,
        IfMatch version,
        Mover mover,
        CancellationToken cancellationToken
    ) => mover.TakeAsync(id, version, ReportSteps.Acceptance, (report, by, at) => report.Accept(by, at), cancellationToken);

    private static ReportTerm TermOf(PeriodicReport report, DateTimeOffset at) =>
        ReportTerms.Of(ReportPeriod.Read(report.Period)!, CivilTime.DateOf(at));

    /// <summary>Takes a step on a report that the user sees and whose step it is.</summary>
    internal sealed class Mover(RecordStep<ReviewsDbContext, PeriodicReport> steps, CurrentUser user)
    {
        public async Task<Results<Ok<ReportState>, NotFound>> TakeAsync(
            Guid id,
            IfMatch version,
            string step,
            Action<PeriodicReport, Officer, DateTimeOffset> change,
            CancellationToken cancellationToken
        )
        {
            var taken = await steps.TakeAsync(
                new(id, version, reports => reports.AsSplitQuery().SeenBy(user).Where(r => r.Id == new PeriodicReportId(id))),
                $"report.{step}",
                (report, by, at, _) =>
                {
                    if (user.RefusalOf(report, step) is { } refusal)
                    {
                        throw new DomainException(refusal);
                    }

                    change(report, by, at);
                    return Task.CompletedTask;
                },
                cancellationToken
            );
            return taken is null ? TypedResults.NotFound() : TypedResults.Ok(ReportState.Of(taken));
        }
    }

    public sealed record Submission
    {
        /// <summary>What the agency said of its tasks in the period, read at Agreements by the caller.</summary>
        [MaxLength(MostQuotations)]
        public IReadOnlyList<QuotedTask> Quotations { get; init; } = [];
    }

    /// <summary>What a service says of a record.</summary>
    public sealed record QuotedTask
    {
        [Required, CodeOf(typeof(QuotedServices))]
        public required string Service { get; init; }

        [Required, MaxLength(60)]
        public required string Reference { get; init; }

        [Range(0, long.MaxValue)]
        public required long Version { get; init; }

        [Required, MaxLength(4000), MultiLine]
        public required string Text { get; init; }
    }

    public sealed record Reason
    {
        /// <summary>Why.</summary>
        [Required, MaxLength(2000), MultiLine]
        public required string Why { get; init; }
    }
}
