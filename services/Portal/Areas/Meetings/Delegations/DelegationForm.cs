using System.Globalization;
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

/// <summary>Lines of a form of which those left empty are not sent: the service counts what was sent, the form its lines.</summary>
/// <param name="list">What the service calls them.</param>
/// <param name="key">The part without which a line is empty.</param>
/// <param name="least">How many the form shows at least.</param>
/// <param name="most">How many the service takes.</param>
internal sealed class FormLines(string list, string key, int least, int most)
{
    // Beyond what is written already.
    private const int Spare = 3;

    private int[] written = [];

    /// <summary>The name of a part of a line: <c>members[3].name</c>.</summary>
    public static string Name(string list, int place, string part) =>
        string.Create(CultureInfo.InvariantCulture, $"{list}[{place}].{part}");

    public string Name(int place, string part) => Name(list, place, part);

    /// <summary>How many lines the form shows: those that are written, and some to write in.</summary>
    public int Shown(FormState form) => Math.Clamp(Written(form).DefaultIfEmpty(-1).Max() + 1 + Spare, least, most);

    /// <summary>The lines that are not empty.</summary>
    public IReadOnlyList<int> Written(FormState form) =>
        written = [.. Enumerable.Range(0, most).Where(place => form.Given(Name(place, key)) is not null)];

    /// <summary>The form's line of what the service counted.</summary>
    public string FieldOf(string field)
    {
        if (
            !field.StartsWith(list + "[", StringComparison.Ordinal) || field.IndexOf(']', StringComparison.Ordinal) is not (> 0 and var end)
        )
        {
            return field;
        }

        return
            int.TryParse(field[(list.Length + 1)..end], NumberStyles.None, CultureInfo.InvariantCulture, out var sent)
            && sent < written.Length
            ? Name(written[sent], field[(end + 1)..].TrimStart('.') is { Length: > 0 } part ? part : key)
            : field;
    }
}
