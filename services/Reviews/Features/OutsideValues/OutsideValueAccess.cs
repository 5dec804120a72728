using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Reviews.Domain.OutsideValues;
using Cooperation.Reviews.Features.Targets.Outside;

namespace Cooperation.Reviews.Features.OutsideValues;

/// <summary>Who enters and checks values from outside, once: planners of the agencies that can move the target, and of the standing agency; what papers say of a figure before the system, the standing agency and the foreign ministry. All who plan read them.</summary>
internal static class OutsideValueAccess
{
    /// <summary>Why the user neither enters nor checks values of this; null where he does.</summary>
    public static DomainError? RefusalOf(this CurrentUser user, string code, ReferenceNames names, DateOnly day)
    {
        string[] agencies = [.. PlanTargets.Find(code)?.Agencies ?? [Offices.ForeignMinistry], Offices.StandingAgency];
        return user.Is(Roles.Planner) && agencies.Contains(user.Agency)
            ? null
            : OutsideValueErrors.NotYours(new(NamesOf(agencies, names, day, "vi"), NamesOf(agencies, names, day, "en")));
    }

    private static string NamesOf(IEnumerable<string> agencies, ReferenceNames names, DateOnly day, string language) =>
        string.Join(
            ", ",
            agencies.Distinct(StringComparer.Ordinal).Select(agency => names.Of(ReferenceNames.Agency, agency, day, language))
        );
}
