using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;

namespace Cooperation.Portal.Areas.Meetings.Outcomes;

/// <summary>What every form of an outcome has in common: it stands on the meeting with what it decided.</summary>
internal abstract class OutcomeForm(FormScope scope, MeetingsClient meetings, OutcomesClient outcomes) : RecordForm<OutcomeInHand>(scope)
{
    protected MeetingsClient Meetings => meetings;

    protected OutcomesClient Outcomes => outcomes;

    protected override async Task<OutcomeInHand?> LoadAsync(FormState form, CancellationToken cancellationToken)
    {
        var reference = Route("reference");
        return new(await meetings.ReadAsync(reference, cancellationToken), await outcomes.ReadAsync(reference, cancellationToken));
    }

    protected override Text? LabelOf(string field) => OutcomeTexts.LabelOf(field);

    /// <summary>What the address asks for.</summary>
    protected string? Asked(string name) => Http.Request.Query[name].ToString() is { Length: > 0 and <= 24 } value ? value : null;

    /// <summary>Where it leads back to.</summary>
    protected static string AddressOf(OutcomeInHand record) => $"/meetings/{Uri.EscapeDataString(record.Meeting.Reference)}";
}
