using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Similar;

/// <summary>POST /exchanges/{id}/links/{link}/removal takes a wrong link away, with the reason.</summary>
internal sealed class RemoveLink(FormScope scope, HotlineClient hotline) : LinkFromPage(scope, hotline)
{
    public static new void Map(RouteGroupBuilder exchanges) =>
        exchanges.MapFormOf<RemoveLink>("/{id:guid}/links/{link:guid}/removal", at => $"/exchanges/{at["id"]}");

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Exchange record) =>
        Step($"links/{Guid.Parse(Route("link"))}/removal", new { reason = form.Given(Reason) }, form);
}
