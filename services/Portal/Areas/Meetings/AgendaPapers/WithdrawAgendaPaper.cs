using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.AgendaPapers;

/// <summary>GET and POST /meetings/{reference}/agenda/papers/{paper}/withdrawal: a paper is withdrawn with a reason, and what it holds destroyed.</summary>
internal sealed class WithdrawAgendaPaper(FormScope scope, MeetingsClient meetings) : RecordForm<PaperInHand>(scope)
{
    private const string Reason = "reason";

    public static void Map(RouteGroupBuilder meetings) =>
        meetings.MapForm<WithdrawAgendaPaper>($"{AgendaPaperPages.Address}/{{paper:guid}}/{Known.AgendaPaper.Withdrawal}");

    protected override async Task<PaperInHand?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        PaperInHand.Of(await meetings.ReadAsync(Route("reference"), cancellationToken), Route("paper"));

    protected override long? VersionOf(PaperInHand record) => record.Meeting.Version;

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, PaperInHand record)
    {
        form.Require(L, Reason);
        var step = $"{Known.MeetingStep.Agenda}/{Known.AgendaPaper.Papers}/{record.Paper!.Id}/{Known.AgendaPaper.Withdrawal}";
        var body = new NewPaperWithdrawal(form.Given(Reason));
        return token =>
            ThenAsync(
                meetings.StepAsync(record.Meeting.Reference, SeenIn(form), step, body, form[FormInputs.Key], token),
                $"/meetings/{Uri.EscapeDataString(record.Meeting.Reference)}?note={Known.AgendaPaper.Withdrawn}#agenda"
            );
    }

    protected override IEnumerable<string?> CaseText(FormState form, PaperInHand record) => [form.Given(Reason)];

    protected override Text? LabelOf(string field) => AgendaPaperTexts.LabelOf(field);

    protected override IResult Show(FormOn<PaperInHand> shown, int status) => Page.Show<WithdrawAgendaPaperPage>(shown, status);
}
