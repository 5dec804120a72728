using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Outcomes;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Steps;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.ActionItems;

/// <summary>A step of an action item as its slices take it: on one that the user sees (else 404), at the version seen (else 412), where he may (else 403).</summary>
internal sealed class ActionItemStep(
    RecordStep<MeetingsDbContext, ActionItem> records,
    MeetingsDbContext db,
    AgencyNames agencies,
    CurrentUser user
)
{
    public async Task<Results<Ok<ActionItemState>, NotFound>> TakeAsync(
        string reference,
        IfMatch version,
        string step,
        Action<ActionItem, Officer, DateTimeOffset> change,
        CancellationToken cancellationToken
    )
    {
        var nameOf = await agencies.TodayAsync(cancellationToken);
        var taken = await records.TakeNamedAsync(
            new(_ => db.ItemsSeenBy(user).AsSplitQuery(), item => item.Reference == reference, item => item.Id.Value, version),
            $"actionItem.{step}",
            (item, by, at, _) =>
            {
                if (user.RefusalOf(item, step, nameOf) is { } refusal)
                {
                    throw new DomainException(refusal);
                }

                change(item, by, at);
                return Task.CompletedTask;
            },
            cancellationToken
        );
        return taken is null ? TypedResults.NotFound() : TypedResults.Ok(ActionItemState.Of(taken));
    }
}
