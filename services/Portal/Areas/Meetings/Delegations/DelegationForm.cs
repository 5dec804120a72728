using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;

namespace Cooperation.Portal.Areas.Meetings.Delegations;

/// <summary>What every form of a delegation has in common: it is a step of the meeting, at the version that was seen, and leads back to the delegation.</summary>
internal abstract class DelegationForm(FormScope scope, MeetingsClient meetings) : RecordForm<DelegationInHand>(scope)
{
    /// <summary>The step as the address names it.</summary>
    protected abstract string Step { get; }

    protected override async Task<DelegationInHand?> LoadAsync(FormState form, CancellationToken cancellationToken)
    {
        var reference = Route("reference");
        return new(await meetings.ReadAsync(reference, cancellationToken), await meetings.DelegationAsync(reference, cancellationToken));
    }

    protected override long? VersionOf(DelegationInHand record) => record.Meeting.Version;

    protected override Text? LabelOf(string field) => DelegationTexts.LabelOf(field);

    /// <summary>Sends the step.</summary>
    protected Func<CancellationToken, Task<IResult>> Send(FormState form, DelegationInHand record, object body) =>
        token =>
            ThenAsync(
                meetings.StepAsync(record.Meeting.Reference, SeenIn(form), Step, body, form[FormInputs.Key], token),
                $"/meetings/{Uri.EscapeDataString(record.Meeting.Reference)}/delegation?note={Step}"
            );
}

/// <summary>A meeting and who goes there.</summary>
public sealed record DelegationInHand(Meeting Meeting, DelegationOfMeeting Delegation);
