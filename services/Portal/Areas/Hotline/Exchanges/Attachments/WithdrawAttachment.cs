using Cooperation.Portal.Areas.Hotline.Exchanges.Opening;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Attachments;

/// <summary>POST /exchanges/{id}/attachments/{attachment}/withdrawal: takes a wrong file away, with the reason.</summary>
internal sealed class WithdrawAttachment(FormScope scope, HotlineClient hotline) : SmallStep(scope, hotline)
{
    protected override string Place => "attachments";

    public static void Map(RouteGroupBuilder exchanges) =>
        exchanges.MapFormOf<WithdrawAttachment>(
            "/{id:guid}/attachments/{attachment:guid}/withdrawal",
            at => $"/exchanges/{at["id"]}#attachments"
        );

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Exchange record) =>
        Step($"attachments/{Guid.Parse(Route("attachment"))}/withdrawal", new { reason = form.Given(Reason) }, form);
}
