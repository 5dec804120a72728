using Cooperation.Platform.Records.Steps;

namespace Cooperation.Reviews.Features.OutsideValues;

/// <summary>/api/reviews/outside-values: one line per slice. Whoever reads figures reads them; <see cref="OutsideValueAccess"/> says who enters and checks.</summary>
internal static class OutsideValueEndpoints
{
    public const string Route = "/api/reviews/outside-values";

    public static void MapOutsideValues(this WebApplication app)
    {
        var values = app.MapGroup(Route).RequireAuthorization(ReviewsPolicies.ReadFigures).WithTags("OutsideValues");
        EnterOutsideValue.Map(values);
        ListOutsideValues.Map(values);
        var value = values.MapGroup("/{id:guid}").AddEndpointFilter(RefusalsOnRecord.Of("outsideValue"));
        GetOutsideValue.Map(value);
        SettleOutsideValue.Map(value);
    }
}
