namespace Cooperation.Gateway.Tokens;

/// <summary>A token and when it is over.</summary>
public sealed record MintedToken(string Token, DateTimeOffset ExpiresAt);
