using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.Delegations;

/// <summary>GET and POST /meetings/{reference}/proposals: an agency names its members; the keeper may write down what came on paper.</summary>
internal sealed class ProposeDelegates(FormScope scope, MeetingsClient meetings) : DelegationForm(scope, meetings)
{
    private readonly FormLines lines = NewLines();

    protected override string Step => Known.MeetingStep.Proposals;

    public static void Map(RouteGroupBuilder meetings) =>
        meetings.MapForm<ProposeDelegates>($"/{{reference}}/{Known.MeetingStep.Proposals}");

    /// <summary>How many lines the form has.</summary>
    public static int LinesOf(FormState form) => NewLines().Shown(form);

    /// <summary>Writes down whom an agency has named.</summary>
    public static void Fill(FormState form, DelegationOfMeeting delegation, string? agency)
    {
        var written = NewLines();
        foreach (
            var (place, member) in delegation
                .Members.Where(member => member.Agency == agency && member.State == Known.Delegate.Proposed)
                .Index()
        )
        {
            form[written.Name(place, "name")] = member.Name;
            form[written.Name(place, "post")] = member.Post;
            form["head"] = member.Head ? place.ToString(System.Globalization.CultureInfo.InvariantCulture) : form["head"];
        }
    }

    // The keeper writes for others too: the address says for whom, and the form begins with whom that agency has named.
    protected override void Fill(FormState form, DelegationInHand record)
    {
        var chosen = record.Delegation.Agencies.FirstOrDefault(asked => asked.Agency == Http.Request.Query["agency"].ToString())?.Agency;
        form["agency"] = chosen ?? "";
        Fill(form, record.Delegation, chosen ?? Http.User.FindFirst("agency")?.Value);
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

    private static FormLines NewLines() => new("members", least: 10, most: 50, "name", "post");
}
