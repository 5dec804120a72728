using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Projects;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Domain.Reference;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Platform.Records.Steps;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Projects;

/// <summary>A step of a project as its slices take it: on one that the user sees (else 404), at the version seen (else 412), by the agency that leads it (else 403).</summary>
internal sealed class ProjectStep(
    RecordStep<AgreementsDbContext, Project> records,
    ReferenceAtHand<AgreementsDbContext, ReferenceLists> lists,
    AgreementsDbContext db,
    CurrentUser user,
    RequestClock clock
)
{
    public async Task<Results<Ok<ProjectState>, NotFound>> TakeAsync(
        string reference,
        IfMatch version,
        string step,
        Action<Project, CodesOfTheDay, Officer, DateTimeOffset> change,
        CancellationToken cancellationToken
    )
    {
        var known = await lists.GetAsync(db, cancellationToken);
        var codes = known.CodesOn(CivilTime.DateOf(clock.GetUtcNow()));
        var taken = await records.TakeNamedAsync(
            new(all => all.AsSplitQuery().SeenBy(user), p => p.Reference == reference, p => p.Id.Value, version),
            $"project.{step}",
            (project, by, at, _) =>
            {
                if (!user.Keeps(project))
                {
                    throw new DomainException(ProjectErrors.NotYours(known.AgencyOf(project.Agency, at)));
                }

                change(project, codes, by, at);
                return Task.CompletedTask;
            },
            cancellationToken
        );
        return taken is null ? TypedResults.NotFound() : TypedResults.Ok(ProjectState.Of(taken));
    }
}

/// <summary>Where a project stands after a change.</summary>
internal sealed record ProjectState(string Reference, string Status, long Version)
{
    public static ProjectState Of(Project project) => new(project.Reference, project.Status, project.Version);
}
