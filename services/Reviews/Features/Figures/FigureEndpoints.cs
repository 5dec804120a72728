using Cooperation.Platform.Hosting.Tokens;

namespace Cooperation.Reviews.Features.Figures;

/// <summary>Figures and the records behind them, for those who plan and the desk that steers.</summary>
internal static class FigureEndpoints
{
    public const string Route = "/api/reviews/figures";

    public static void MapFigures(this WebApplication app)
    {
        var shelf = FigureShelves.Figures;
        var figures = app.MapGroup(Route)
            .RequireAuthorization(ReviewsPolicies.ReadFigures)
            .WithMetadata(new CollectionByCode())
            .WithTags("Figures");
        ListFigures.Map(figures, shelf);
        GetFigure.Map(figures, shelf);
        ListFigureRecords.Map(figures, shelf);
        GetFigureTable.Map(figures, shelf);
        GetFigureDefinition.Map(figures, shelf);
        GetFigureChart.Map(figures, shelf);
        ExportFigure.Map(figures, shelf);

        var records = app.MapGroup("/api/reviews/records").RequireAuthorization(ReviewsPolicies.ReadFigures).WithTags("Figures");
        ListExchangeRecords.Map(records);
        ListKnownRecords.Map(records);
        ExportRecords.Map(records);
    }
}
