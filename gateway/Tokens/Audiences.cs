namespace Cooperation.Gateway.Tokens;

/// <summary>The services that the gateway itself has to name; the others it learns from its settings. Each accepts only tokens for itself (R18).</summary>
internal static class Audiences
{
    public const string Identity = "identity";
    public const string Portal = "portal";
}
