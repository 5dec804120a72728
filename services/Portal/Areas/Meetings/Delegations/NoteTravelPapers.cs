using Cooperation.Platform.Hosting;
using Cooperation.Portal.Areas.Meetings.Meetings;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.Delegations;

/// <summary>GET and POST /meetings/{reference}/checklist: how far passports and visas of those who go have come. Members of whom nothing is said are left as they are. Passport numbers and birth dates are written down by the member's own agency; those that are kept are not shown here.</summary>
internal sealed class NoteTravelPapers(FormScope scope, MeetingsClient meetings, CurrentUser user) : DelegationForm(scope, meetings)
{
    private const string Members = "members";

    private static readonly string[] Parts = ["passport", "passportUntil", "visa", "visaUntil", "passportNumber", "birth"];

    private List<int> sent = [];

    protected override string Step => Known.MeetingStep.Checklist;

    public static void Map(RouteGroupBuilder meetings) =>
        meetings.MapForm<NoteTravelPapers>($"/{{reference}}/{Known.MeetingStep.Checklist}");

    /// <summary>A part of what is said of a member.</summary>
    public static string Item(int place, string part) => FormLines.Name(Members, place, part);

    /// <summary>Those who go, or may still.</summary>
    public static IReadOnlyList<DelegateOfMeeting> Going(DelegationInHand record) =>
        [.. record.Delegation.Members.Where(member => member.State is Known.Delegate.Proposed or Known.Delegate.Approved)];

    protected override void Fill(FormState form, DelegationInHand record)
    {
        foreach (var (place, member) in Going(record).Index())
        {
            form[Item(place, "passport")] = member.Passport ?? "";
            form[Item(place, "passportUntil")] = member.PassportUntil is { } until ? Times.Day(until) : "";
            form[Item(place, "visa")] = member.Visa ?? "";
            form[Item(place, "visaUntil")] = member.VisaUntil is { } visa ? Times.Day(visa) : "";
        }
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, DelegationInHand record)
    {
        var going = Going(record);
        sent = [.. Enumerable.Range(0, going.Count).Where(place => Parts.Any(part => form.Given(Item(place, part)) is not null))];
        if (sent.Count == 0 && going.Count > 0)
        {
            form.Require(L, Item(0, "passport"));
        }

        foreach (var place in sent)
        {
            form.Require(L, Item(place, "passport"), Item(place, "visa"));
        }

        return Send(
            form,
            record,
            new NewTravelPapers([
                .. sent.Select(place => new NewTravelPaper(
                    going[place].Id,
                    form.Given(Item(place, "passport")),
                    MeetingFields.Day(form, Item(place, "passportUntil"), L, Now),
                    form.Given(Item(place, "visa")),
                    MeetingFields.Day(form, Item(place, "visaUntil"), L, Now),
                    IsOwn(going[place]) ? form.Given(Item(place, "passportNumber"))?.Replace(" ", "", StringComparison.Ordinal) : null,
                    IsOwn(going[place]) ? MeetingFields.Day(form, Item(place, "birth"), L, Now) : null
                )),
            ])
        );
    }

    private bool IsOwn(DelegateOfMeeting member) => member.Agency == user.Agency;

    // The service counts what was sent, the form its members.
    protected override string FieldOf(string field)
    {
        foreach (var (place, member) in sent.Index())
        {
            if (field.StartsWith($"{Members}[{place}]", StringComparison.Ordinal))
            {
                var part = field.Split('.')[^1];
                return Item(member, Parts.Contains(part) ? part : Parts[0]);
            }
        }

        return field;
    }

    protected override IResult Show(FormOn<DelegationInHand> shown, int status) => Page.Show<NoteTravelPapersPage>(shown, status);
}
