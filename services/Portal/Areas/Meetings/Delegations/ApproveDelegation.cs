using System.Globalization;
using Cooperation.Portal.Areas.Meetings.Meetings;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.Delegations;

/// <summary>GET and POST /meetings/{reference}/approval: who goes, in the official order, who heads the delegation, and by which decision.</summary>
internal sealed class ApproveDelegation(FormScope scope, MeetingsClient meetings) : DelegationForm(scope, meetings)
{
    protected override string Step => Known.MeetingStep.Approval;

    public static void Map(RouteGroupBuilder meetings) =>
        meetings.MapForm<ApproveDelegation>($"/{{reference}}/{Known.MeetingStep.Approval}");

    /// <summary>The field with the place of a member in the official order.</summary>
    public static string OrderOf(DelegateOfMeeting member) => $"order-{member.Id}";

    /// <summary>Those who may go.</summary>
    public static IReadOnlyList<DelegateOfMeeting> Named(DelegationInHand record) =>
        [.. record.Delegation.Members.Where(member => member.State == Known.Delegate.Proposed).OrderByDescending(member => member.Head)];

    protected override void Fill(FormState form, DelegationInHand record)
    {
        foreach (var (place, member) in Named(record).Index())
        {
            form[OrderOf(member)] = (place + 1).ToString(CultureInfo.InvariantCulture);
            form["head"] = member.Head ? member.Id.ToString() : form["head"];
        }
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, DelegationInHand record)
    {
        form.Require(L, "number", "on", "authority", "head");
        var ordered = Named(record)
            .Select(member => (member.Id, Place: Place(form, OrderOf(member))))
            .Where(member => member.Place is not null)
            .OrderBy(member => member.Place)
            .Select(member => member.Id);
        var decision = new NewDecision(
            form.Given("number"),
            MeetingFields.Day(form, "on", L, Now),
            form.Given("authority"),
            [.. ordered],
            Guid.TryParse(form.Given("head"), out var head) ? head : null
        );
        return Send(form, record, decision);
    }

    protected override IResult Show(FormOn<DelegationInHand> shown, int status) => Page.Show<ApproveDelegationPage>(shown, status);

    private int? Place(FormState form, string field)
    {
        if (form.Given(field) is not { } typed)
        {
            return null;
        }

        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place is > 0 and <= 100)
        {
            return place;
        }

        form.Add(field, L[DelegationTexts.OrderWrong]);
        return null;
    }
}
