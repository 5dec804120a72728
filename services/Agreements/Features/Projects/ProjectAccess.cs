using Cooperation.Agreements.Domain.Projects;
using Cooperation.Agreements.Features.Instruments;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;

namespace Cooperation.Agreements.Features.Projects;

/// <summary>Who sees which projects, once: planners of the standing agency and of the foreign ministry all, other planners those that their agency leads, those who work with partners what concerns theirs.</summary>
internal static class ProjectAccess
{
    /// <summary>The projects that the user sees.</summary>
    public static IQueryable<Project> SeenBy(this IQueryable<Project> projects, CurrentUser user)
    {
        var (plans, works) = (user.Is(Roles.Planner), InstrumentAccess.WorksWithPartners(user));
        var (agency, own) = (user.Agency, user.Partners.ToArray());
        var seesAll = InstrumentAccess.SeesAll(user);

        // A province knows its own project by the desk that proposed it.
        var desk = user.AsOfficer().ActsForDeskOnly ? user.Desk : null;
        return projects.Where(p =>
            seesAll
            || (plans && p.Agency == agency && (desk == null || p.Desk == desk))
            || (works && (own.Length == 0 || p.Partners.Any(partner => own.Contains(partner))))
        );
    }

    /// <summary>The steps that the user can take now, the next one first.</summary>
    public static IReadOnlyList<string> StepsOf(this CurrentUser user, Project project) =>
        user.Keeps(project) ? ProjectLife.OpenAt(project.Status) : [];

    /// <summary>Whether the user takes its steps: planners of the agency that leads it do.</summary>
    public static bool Keeps(this CurrentUser user, Project project) =>
        user.Is(Roles.Planner) && user.AsOfficer().StandsFor(project.Agency, project.Desk);
}
