using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Delegations;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.Delegations;

/// <summary>A step of a delegation: it is taken on the meeting, whose version is the one seen, and the delegation moves with it.</summary>
internal sealed class DelegationStep(MeetingStep steps, MeetingsDbContext db)
{
    public Task<Results<Ok<MeetingState>, NotFound>> TakeAsync(
        string reference,
        IfMatch version,
        string step,
        Func<Meeting, Delegation, Officer, DateTimeOffset, Task> change,
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            reference,
            version,
            step,
            async (meeting, by, at, token) =>
            {
                meeting.Require(step);
                var delegation = await db.Delegations.AsSplitQuery().SingleOrDefaultAsync(d => d.MeetingId == meeting.Id, token);
                if (delegation is null)
                {
                    delegation =
                        step == Domain.Codes.MeetingSteps.Invitations
                            ? Delegation.Of(meeting, at)
                            : throw new DomainException(MeetingStepErrors.StepNotOpen(meeting.Status));
                    db.Add(delegation);
                }

                await change(meeting, delegation, by, at);
            },
            [],
            cancellationToken
        );
}
