using System.Net.Http.Json;

namespace Cooperation.Portal.Clients;

/// <summary>Costs of cases, at Repatriation.</summary>
internal sealed class CostsClient(HttpClient client)
{
    private const string Service = "repatriation";

    /// <summary>Those of a case; null where they are none of the user's.</summary>
    public async Task<CaseCosts?> ListAsync(Guid opened, CancellationToken cancellationToken)
    {
        try
        {
            return await client.GetAsync<CaseCosts>(Service, Of(opened), cancellationToken);
        }
        catch (ServiceProblemException closed) when (closed.Problem.Status == StatusCodes.Status404NotFound)
        {
            return null;
        }
    }

    public Task<KeptCost> AddAsync(Guid opened, NewCost cost, string key, CancellationToken cancellationToken) =>
        client.PostAsync<KeptCost>(Service, Of(opened), cost, key, cancellationToken);

    public async Task StrikeAsync(Guid opened, Guid cost, long version, string? reason, string key, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Of(opened)}/{cost}/strike")
        {
            Content = JsonContent.Create(new { reason }),
        };
        request.SetVersion(version);
        request.SetKey(key);
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }

    private static string Of(Guid opened) => $"api/repatriation/cases/{opened}/costs";
}

/// <summary>The costs of a case, a sum for each currency, whether the user goes on with them and whether he writes more of them down.</summary>
public sealed record CaseCosts(IReadOnlyList<CaseCost> Items, IReadOnlyList<CostSum> Sums, bool MayWrite, bool MayAdd);

/// <summary>A sum in one currency.</summary>
public sealed record CostSum(string Currency, decimal Amount);

/// <summary>A cost.</summary>
public sealed record CaseCost(
    Guid Id,
    string Kind,
    string Payer,
    decimal Amount,
    string Currency,
    string? BudgetLine,
    DateOnly On,
    string? Note,
    string By,
    DateTimeOffset At,
    DateTimeOffset? StruckAt,
    string? StruckReason
);

/// <summary>A cost to write down.</summary>
public sealed record NewCost(
    string? Kind,
    string? Payer,
    decimal? Amount,
    string? Currency,
    string? BudgetLine,
    DateOnly? On,
    string? Note
);

/// <summary>What Repatriation says of a cost that was written down.</summary>
public sealed record KeptCost(Guid Id);
