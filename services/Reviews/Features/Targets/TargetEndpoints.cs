using Cooperation.Platform.Hosting.Tokens;
using Cooperation.Reviews.Features.Figures;

namespace Cooperation.Reviews.Features.Targets;

/// <summary>The targets of the plan, for those who plan and the desk that steers.</summary>
internal static class TargetEndpoints
{
    public const string Route = "/api/reviews/targets";

    public static void MapTargets(this WebApplication app)
    {
        var shelf = FigureShelves.Targets;
        var targets = app.MapGroup(Route)
            .RequireAuthorization(ReviewsPolicies.ReadFigures)
            .WithMetadata(new CollectionByCode())
            .WithTags("Targets");
        ListTargets.Map(targets);
        GetTarget.Map(targets);
        ListFigureRecords.Map(targets, shelf);
        GetFigureDefinition.Map(targets, shelf);
        ExportFigure.Map(targets, shelf);
    }
}
