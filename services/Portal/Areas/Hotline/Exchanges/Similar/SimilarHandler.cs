using Cooperation.Portal.Clients;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Similar;

/// <summary>Asks Hotline for similar exchanges. They are a help and no condition: without an answer the page stands without them.</summary>
internal sealed class SimilarHandler(HotlineClient hotline)
{
    public async Task<IReadOnlyList<SimilarExchange>?> FindAsync(SoughtSimilar? sought, CancellationToken cancellationToken)
    {
        try
        {
            return sought is null ? null : await hotline.SimilarAsync(sought, cancellationToken);
        }
        catch (Exception missing) when (missing is ServiceDownException or ServiceProblemException)
        {
            return null;
        }
    }
}
