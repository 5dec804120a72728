namespace Cooperation.Portal.Clients;

/// <summary>The tokens of this request, one for each service called; asked for once. Scoped.</summary>
internal sealed class ServiceTokens(GatewayClient gateway)
{
    private readonly Dictionary<string, Task<string>> tokens = new(StringComparer.Ordinal);

    public Task<string> ForAsync(string audience, string bearer, CancellationToken cancellationToken)
    {
        lock (tokens)
        {
            return tokens.TryGetValue(audience, out var known)
                ? known
                : tokens[audience] = gateway.ExchangeAsync(bearer, audience, cancellationToken);
        }
    }
}
