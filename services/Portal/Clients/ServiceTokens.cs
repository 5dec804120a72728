namespace Cooperation.Portal.Clients;

/// <summary>The tokens of this request, one for each service called; asked for once, and again where asking failed. Scoped.</summary>
internal sealed class ServiceTokens(Func<string, string, CancellationToken, Task<string>> exchange)
{
    private readonly Dictionary<string, Task<string>> tokens = new(StringComparer.Ordinal);

    public ServiceTokens(GatewayClient gateway)
        : this(gateway.ExchangeAsync) { }

    public Task<string> ForAsync(string audience, string bearer, CancellationToken cancellationToken)
    {
        lock (tokens)
        {
            // One that failed, or whose asker gave up, is nobody's token: the next call of the same request asks anew.
            return tokens.TryGetValue(audience, out var known) && known is { IsFaulted: false, IsCanceled: false }
                ? known
                : tokens[audience] = exchange(bearer, audience, cancellationToken);
        }
    }
}
