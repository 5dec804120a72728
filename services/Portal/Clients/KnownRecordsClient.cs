using Microsoft.AspNetCore.Http.Extensions;

namespace Cooperation.Portal.Clients;

/// <summary>Which references Reviews has heard of.</summary>
internal sealed class KnownRecordsClient(HttpClient client)
{
    public Task<KnownRecords> ReadAsync(IEnumerable<string> references, CancellationToken cancellationToken)
    {
        var query = new QueryBuilder();
        foreach (var reference in references)
        {
            query.Add("reference", reference);
        }

        return client.GetAsync<KnownRecords>("reviews", "api/reviews/records/known" + query, cancellationToken);
    }
}

/// <summary>Those of some references that there are.</summary>
public sealed record KnownRecords(IReadOnlyList<string> Known);
