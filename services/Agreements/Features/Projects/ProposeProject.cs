using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Projects;
using Cooperation.Agreements.Domain.Tasks;
using Cooperation.Agreements.Features.Instruments;
using Cooperation.Agreements.Features.Money;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Platform.Records.References;
using Cooperation.Platform.Records.Steps;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Projects;

/// <summary>POST /api/agreements/projects: a planner proposes a project, which his agency leads.</summary>
internal static class ProposeProject
{
    public static void Map(RouteGroupBuilder projects) =>
        projects
            .MapPost("/", HandleAsync)
            .RequireAuthorization(InstrumentAccess.MayPlan)
            .WithIdempotency()
            .WithName(nameof(ProposeProject));

    internal static async Task<Created<ProjectState>> HandleAsync(
        Valid<Request> body,
        AgreementsDbContext db,
        NewRecord<AgreementsDbContext, Project> projects,
        ReferenceAtHand<AgreementsDbContext, ReferenceLists> reference,
        PlanOfYear plan,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var entry = body.Value.ToEntry();
        if (entry.Instrument is { } instrument && !await db.Instruments.SeenBy(user).AnyAsync(i => i.Code == instrument, cancellationToken))
        {
            throw new DomainException(ProjectErrors.InstrumentUnknown());
        }

        if (entry.Task is { } task && plan.Find(task) is null)
        {
            throw new DomainException(ProjectErrors.TaskUnknown(plan.Title, task));
        }

        var codes = (await reference.GetAsync(db, cancellationToken)).CodesOn(CivilTime.DateOf(clock.GetUtcNow()));
        var kept = await projects.KeepAsync(
            "project.proposed",
            async token =>
            {
                var proposed = Project.Propose(entry, codes, user.AsOfficer(), clock.GetUtcNow());
                proposed.Numbered(await db.NextReferenceAsync(Project.Series, entry.ProposedOn.Year, token));
                return proposed;
            },
            cancellationToken
        );
        return TypedResults.Created($"/api/agreements/projects/{kept.Reference}", ProjectState.Of(kept));
    }

    public sealed record Request
    {
        [Required, MaxLength(500)]
        public required string Title { get; init; }

        [MaxLength(2000), MultiLine]
        public string? Purpose { get; init; }

        [MaxLength(10)]
        public IReadOnlyList<string>? Partners { get; init; }

        [MaxLength(10)]
        public IReadOnlyList<string>? Donors { get; init; }

        [MaxLength(24)]
        public string? Instrument { get; init; }

        [MaxLength(24)]
        public string? Task { get; init; }

        public required DateOnly ProposedOn { get; init; }

        public required DateOnly StartsOn { get; init; }

        public required DateOnly EndsOn { get; init; }

        [MaxLength(20)]
        public IReadOnlyList<MoneyRequest>? Budget { get; init; }

        /// <summary>What is to come out of it.</summary>
        [MaxLength(30)]
        public IReadOnlyList<OutputRequest>? Outputs { get; init; }

        /// <summary>The days on which reports are due.</summary>
        [MaxLength(30)]
        public IReadOnlyList<DateOnly>? ReportsDue { get; init; }

        internal ProjectEntry ToEntry() =>
            new()
            {
                Title = Title,
                Purpose = Purpose,
                Partners = Partners ?? [],
                Donors = Donors ?? [],
                Instrument = Instrument,
                Task = Task,
                ProposedOn = ProposedOn,
                StartsOn = StartsOn,
                EndsOn = EndsOn,
                Budget = [.. (Budget ?? []).Select(line => line.ToLine())],
                Outputs = [.. (Outputs ?? []).Select(output => output.Title)],
                ReportsDue = ReportsDue ?? [],
            };
    }

    /// <summary>Something that is to come out of it.</summary>
    public sealed record OutputRequest
    {
        [Required, MaxLength(500)]
        public required string Title { get; init; }
    }
}
