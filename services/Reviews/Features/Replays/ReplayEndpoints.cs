namespace Cooperation.Reviews.Features.Replays;

/// <summary>Building facts anew from their source.</summary>
internal static class ReplayEndpoints
{
    public const string Route = "/api/reviews/replays";

    public static void MapReplays(this WebApplication app)
    {
        var replays = app.MapGroup(Route).RequireAuthorization(ReviewsPolicies.Replay).WithTags("Replays");
        StartReplay.Map(replays);
        ListReplays.Map(replays);
        GetReplay.Map(replays);
    }
}
