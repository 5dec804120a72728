using Cooperation.Platform.Hosting;
using Cooperation.Reviews.Features;
using Microsoft.AspNetCore.Authorization;

namespace Cooperation.Reviews;

/// <summary>Who may do what in Reviews (R17).</summary>
internal static class ReviewsPolicies
{
    /// <summary>Figures and the references behind them: planners, and the central desk of the standing agency (design §4).</summary>
    public static void ReadFigures(AuthorizationPolicyBuilder policy) =>
        policy.RequireAssertion(context =>
            context.User.IsInRole(Roles.Planner) || (context.User.IsInRole(Roles.CentralDesk) && context.User.IsOf(Offices.StandingAgency))
        );

    /// <summary>The same for whoever came to a number by another way.</summary>
    public static bool ReadsFigures(this CurrentUser user) =>
        user.Is(Roles.Planner) || (user.Is(Roles.CentralDesk) && user.IsOfStandingAgency());

    /// <summary>What is the operators' alone: whether Reviews keeps what its owners hold.</summary>
    public static void Operate(AuthorizationPolicyBuilder policy) => policy.RequireRole(Roles.Operator);

    /// <summary>To have the facts built anew from their source: changes no figure that was right.</summary>
    public static void Replay(AuthorizationPolicyBuilder policy) => policy.RequireRole(Roles.Planner, Roles.Operator);
}
