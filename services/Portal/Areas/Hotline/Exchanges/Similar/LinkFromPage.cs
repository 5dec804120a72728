using Cooperation.Portal.Areas.Hotline.Exchanges.Opening;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Similar;

/// <summary>POST /exchanges/{id}/links links an exchange to a similar one in one press.</summary>
internal class LinkFromPage(FormScope scope, HotlineClient hotline) : SmallStep(scope, hotline)
{
    public const string Other = "exchange";
    public const string Kind = "kind";

    protected override string Place => "links-title";

    public static void Map(RouteGroupBuilder exchanges) =>
        exchanges.MapFormOf<LinkFromPage>("/{id:guid}/links", at => $"/exchanges/{at["id"]}");

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Exchange record) =>
        Step("links", new { exchange = Guid.TryParse(form[Other], out var other) ? other : Guid.Empty, kind = form[Kind] }, form);
}
