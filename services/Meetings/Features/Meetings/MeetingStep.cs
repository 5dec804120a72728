using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Steps;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.Meetings;

/// <summary>A step of a meeting as its slices take it: on one that the user sees (else 404), at the version seen (else 412), where he may (else 403).</summary>
internal sealed class MeetingStep(
    RecordStep<MeetingsDbContext, Meeting> records,
    MeetingsDbContext db,
    AgencyNames agencies,
    CurrentUser user
)
{
    /// <summary>Takes a step on the meeting alone.</summary>
    public Task<Results<Ok<MeetingState>, NotFound>> TakeAsync(
        string reference,
        IfMatch version,
        string step,
        Action<Meeting, Officer, DateTimeOffset> change,
        CancellationToken cancellationToken
    ) =>
        TakeAsync(
            reference,
            version,
            step,
            (meeting, by, at, _) =>
            {
                change(meeting, by, at);
                return Task.CompletedTask;
            },
            [],
            cancellationToken
        );

    /// <summary>Takes a step that needs others to stand still beside it.</summary>
    public async Task<Results<Ok<MeetingState>, NotFound>> TakeAsync(
        string reference,
        IfMatch version,
        string step,
        Func<Meeting, Officer, DateTimeOffset, CancellationToken, Task> change,
        IEnumerable<MeetingId> others,
        CancellationToken cancellationToken
    )
    {
        var nameOf = await agencies.TodayAsync(cancellationToken);
        var taken = await records.TakeNamedAsync(
            new(all => all.AsSplitQuery().SeenBy(user), m => m.Reference == reference, m => m.Id.Value, version),
            $"meeting.{step}",
            async (meeting, by, at, token) =>
            {
                if (user.RefusalOf(meeting, step, nameOf) is { } refusal)
                {
                    throw new DomainException(refusal);
                }

                await change(meeting, by, at, token);
            },
            others.Select(other => other.Value),
            cancellationToken
        );
        return taken is null ? TypedResults.NotFound() : TypedResults.Ok(MeetingState.Of(taken));
    }

    /// <summary>The key of a meeting that the user sees; null where there is none.</summary>
    public async Task<MeetingId?> KeyAsync(string reference, CancellationToken cancellationToken) =>
        await db
            .Meetings.SeenBy(user)
            .Where(m => m.Reference == reference)
            .Select(m => (MeetingId?)m.Id)
            .SingleOrDefaultAsync(cancellationToken);
}
