using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Tasks;
using Cooperation.Agreements.Features.Money;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Platform.Records.Steps;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Tasks;

/// <summary>POST /api/agreements/agency-plans: an agency or province writes down the plan by which it carries the programme's plan out, with its money (III.1); again, at the version seen, where it has changed.</summary>
internal static class KeepAgencyPlan
{
    public static void Map(RouteGroupBuilder plans) =>
        plans.MapPost("/", HandleAsync).RequireAuthorization(TaskAccess.MayPlan).WithIdempotency().WithName(nameof(KeepAgencyPlan));

    internal static async Task<Ok<Response>> HandleAsync(
        Valid<Request> body,
        PlanOfYear plan,
        AgreementsDbContext db,
        RecordStep<AgreementsDbContext, AgencyPlan> records,
        NewRecord<AgreementsDbContext, AgencyPlan> made,
        ReferenceAtHand<AgreementsDbContext, ReferenceLists> reference,
        CurrentUser user,
        RequestClock clock,
        HttpContext http,
        CancellationToken cancellationToken
    )
    {
        var today = CivilTime.DateOf(clock.GetUtcNow());
        if (user.Reports() is not { } own || !plan.ReportersOn(plan.DayOf(today)).Contains(own))
        {
            throw new DomainException(TaskErrors.NotPlanning());
        }

        var (entry, version) = (body.Value.ToEntry(), await SeenVersion.OfAsync(http));
        var codes = (await reference.GetAsync(db, cancellationToken)).CodesOn(today);
        var keys = await db
            .AgencyPlans.SeenBy(user)
            .Where(p => p.Plan == plan.Code && p.Agency == own.Agency && p.Province == own.Province)
            .Select(p => p.Id)
            .ToListAsync(cancellationToken);
        AgencyPlan kept;
        if (keys is [var key])
        {
            if (version is null)
            {
                throw new ProblemException(StatusCodes.Status428PreconditionRequired);
            }

            kept = (
                await records.TakeAsync(
                    new(key.Value, version, all => all.AsSplitQuery().Where(p => p.Id == key)),
                    "agencyPlan.changed",
                    (there, by, at, _) =>
                    {
                        there.Change(entry, codes, by, at);
                        return Task.CompletedTask;
                    },
                    cancellationToken
                )
            )!;
        }
        else
        {
            kept = await made.KeepAsync(
                "agencyPlan.entered",
                _ => Task.FromResult(AgencyPlan.Enter(plan, own, entry, codes, user.AsOfficer(), clock.GetUtcNow())),
                cancellationToken
            );
        }

        return TypedResults.Ok(new Response(kept.Agency, kept.Province, kept.Version));
    }

    /// <summary>Where it stands after a change.</summary>
    internal sealed record Response(string Agency, string? Province, long Version);

    public sealed record Request
    {
        /// <summary>Number of the document.</summary>
        [Required, MaxLength(50)]
        public required string Number { get; init; }

        public required DateOnly IssuedOn { get; init; }

        /// <summary>What it puts first.</summary>
        [MaxLength(2000), MultiLine]
        public string? Summary { get; init; }

        /// <summary>Its money, by source and currency.</summary>
        [MaxLength(20)]
        public IReadOnlyList<MoneyRequest>? Funding { get; init; }

        internal AgencyPlanEntry ToEntry() => new(Number, IssuedOn, Summary, [.. (Funding ?? []).Select(line => line.ToLine())]);
    }
}
