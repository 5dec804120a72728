using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Reviews.Domain.Statements;
using Microsoft.AspNetCore.Authorization;

namespace Cooperation.Reviews.Features.Statements;

/// <summary>
/// Who sees which statements and takes which step, once. The Ministry of Foreign Affairs keeps them (plan II.6(4)): its planners write, its planners and supervisors approve. The standing agency sees what was sent.
/// </summary>
internal static class StatementAccess
{
    /// <summary>Whoever reads statements may ask for them (R17).</summary>
    public static void MayList(AuthorizationPolicyBuilder policy) =>
        policy.RequireAssertion(context =>
            context.User.IsOf(Offices.ForeignMinistry)
                ? context.User.IsInRole(Roles.Planner) || context.User.IsInRole(Roles.Supervisor)
                : context.User.IsOf(Offices.StandingAgency)
                    && (context.User.IsInRole(Roles.Planner) || context.User.IsInRole(Roles.CentralDesk))
        );

    /// <summary>The same for whoever came another way.</summary>
    public static bool ReadsStatements(this CurrentUser user) =>
        user.Keeps() || (user.IsOfStandingAgency() && user.IsAny(Roles.Planner, Roles.CentralDesk));

    /// <summary>Statements are begun by planners of the ministry that keeps them.</summary>
    public static void MayBegin(AuthorizationPolicyBuilder policy) =>
        policy.RequireAssertion(context => context.User.IsInRole(Roles.Planner) && context.User.IsOf(Offices.ForeignMinistry));

    /// <summary>The statements that the user sees.</summary>
    public static IQueryable<Statement> SeenBy(this IQueryable<Statement> statements, CurrentUser user)
    {
        var keeps = user.Keeps();
        var reads = user.IsOfStandingAgency() && user.IsAny(Roles.Planner, Roles.CentralDesk);
        return statements.Where(s => keeps || (reads && s.Editions.Any(edition => edition.SentOn != null)));
    }

    /// <summary>Whether the user is of those who keep statements, and so sees what is in hand.</summary>
    public static bool Keeps(this CurrentUser user) => user.IsOfForeignMinistry() && user.IsAny(Roles.Planner, Roles.Supervisor);

    /// <summary>Why the user does not take this step; null where he may.</summary>
    public static DomainError? RefusalOf(this CurrentUser user, string step) =>
        user.Keeps() && (user.Is(Roles.Planner) || step is StatementSteps.Approval or StatementSteps.Return)
            ? null
            : StatementErrors.NotYours();
}
