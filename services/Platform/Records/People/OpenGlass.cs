using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Platform.Records.People;

/// <summary>Which broken glasses stand open.</summary>
public static class OpenGlass
{
    /// <summary>Those through which this account reads now. A query takes it from outside, as a source to ask <c>Any</c> of.</summary>
    public static IQueryable<BreakGlassAlert<TRecordId>> OpenTo<TRecordId>(
        this IQueryable<BreakGlassAlert<TRecordId>> alerts,
        Guid account,
        DateTimeOffset at
    )
        where TRecordId : struct, IRecordId => alerts.Where(alert => alert.By.Account == account && alert.At <= at && at < alert.Until);
}
