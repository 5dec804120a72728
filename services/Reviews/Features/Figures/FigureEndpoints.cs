using Cooperation.Reviews.Features.Exporting;

namespace Cooperation.Reviews.Features.Figures;

/// <summary>Figures and the records behind them, for those who plan and the desk that steers.</summary>
internal static class FigureEndpoints
{
    public static void MapFigures(this WebApplication app)
    {
        var figures = app.MapGroup("/api/reviews/figures").RequireAuthorization(ReviewsPolicies.ReadFigures).WithTags("Figures");
        GetExchangesFigure.Map(figures);
        GetReplyTimesFigure.Map(figures);
        ExportExchangesFigure.Map(figures);
        ExportReplyTimes.Map(figures);

        var records = app.MapGroup("/api/reviews/records").RequireAuthorization(ReviewsPolicies.ReadFigures).WithTags("Figures");
        ListExchangeRecords.Map(records);
        ExportRecords.Map(records);
    }
}
