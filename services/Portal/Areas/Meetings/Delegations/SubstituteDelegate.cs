using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.Delegations;

/// <summary>GET and POST /meetings/{reference}/substitution: somebody goes in a member's place.</summary>
internal sealed class SubstituteDelegate(FormScope scope, MeetingsClient meetings) : DelegationForm(scope, meetings)
{
    protected override string Step => Known.MeetingStep.Substitution;

    public static void Map(RouteGroupBuilder meetings) =>
        meetings.MapForm<SubstituteDelegate>($"/{{reference}}/{Known.MeetingStep.Substitution}");

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, DelegationInHand record)
    {
        form.Require(L, "member", "name", "post", "reason");
        var member = Guid.TryParse(form.Given("member"), out var id) ? id : (Guid?)null;
        return Send(form, record, new NewSubstitution(member, form.Given("name"), form.Given("post"), form.Given("reason")));
    }

    protected override IResult Show(FormOn<DelegationInHand> shown, int status) => Page.Show<SubstituteDelegatePage>(shown, status);
}
