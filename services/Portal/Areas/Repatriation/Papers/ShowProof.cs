using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Repatriation.Papers;

/// <summary>GET /cases/{id}/papers/{paper}/proof: number, maker and hash of a paper, against which a printed or sent copy is held.</summary>
internal static class ShowProof
{
    public static void Map(RouteGroupBuilder cases) => cases.MapGet("/{id:guid}/papers/{paper:guid}/proof", HandleAsync);

    private static async Task<IResult> HandleAsync(Guid id, Guid paper, CasePapersClient papers, CancellationToken cancellationToken) =>
        Page.Show<ProofPage>(new ProofModel(id, await papers.ProveAsync(id, paper, cancellationToken)));
}

/// <summary>What the page shows.</summary>
public sealed record ProofModel(Guid Case, PaperProof Proof);
