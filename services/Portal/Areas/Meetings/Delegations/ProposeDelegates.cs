using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.Delegations;

/// <summary>GET and POST /meetings/{reference}/proposals: an agency names its members; the keeper may write down what came on paper.</summary>
internal sealed class ProposeDelegates(FormScope scope, MeetingsClient meetings) : DelegationForm(scope, meetings)
{
    /// <summary>How many lines the form has.</summary>
    public const int Lines = 10;

    private readonly FormLines lines = new("members", "name", Lines);

    protected override string Step => Known.MeetingStep.Proposals;

    public static void Map(RouteGroupBuilder meetings) =>
        meetings.MapForm<ProposeDelegates>($"/{{reference}}/{Known.MeetingStep.Proposals}");

    protected override void Fill(FormState form, DelegationInHand record)
    {
        var own = Http.User.FindFirst("agency")?.Value;
        foreach (
            var (place, member) in record
                .Delegation.Members.Where(member => member.Agency == own && member.State == Known.Delegate.Proposed)
                .Take(Lines)
                .Index()
        )
        {
            form[lines.Name(place, "name")] = member.Name;
            form[lines.Name(place, "post")] = member.Post;
            form["head"] = member.Head ? place.ToString(System.Globalization.CultureInfo.InvariantCulture) : form["head"];
        }
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, DelegationInHand record)
    {
        var head = form.Given("head");
        var proposal = new NewProposal(
            form.Given("agency"),
            [
                .. lines
                    .Written(form)
                    .Select(place => new NewMember(
                        form.Given(lines.Name(place, "name")),
                        form.Given(lines.Name(place, "post")),
                        head == place.ToString(System.Globalization.CultureInfo.InvariantCulture)
                    )),
            ]
        );
        return Send(form, record, proposal);
    }

    protected override string FieldOf(string field) => field.EndsWith(".head", StringComparison.Ordinal) ? "head" : lines.FieldOf(field);

    protected override IResult Show(FormOn<DelegationInHand> shown, int status) => Page.Show<ProposeDelegatesPage>(shown, status);
}
