namespace Cooperation.Loader;

/// <summary>What the loader needs to know, from environment variables.</summary>
/// <param name="Gateway">Loader__Url: address of the gateway.</param>
/// <param name="UserName">Loader__UserName: account of role demoLoader.</param>
/// <param name="Password">Loader__Password.</param>
internal sealed record LoaderOptions(Uri Gateway, string UserName, string Password)
{
    /// <summary>Reads them; what is missing is named.</summary>
    public static LoaderOptions Read(Func<string, string?> environment)
    {
        string[] names = ["Loader__Url", "Loader__UserName", "Loader__Password"];
        string[] missing = [.. names.Where(name => string.IsNullOrWhiteSpace(environment(name)))];
        if (missing.Length > 0)
        {
            throw new LoadFailedException($"Missing setting: {string.Join(", ", missing)}.");
        }

        return Uri.TryCreate(environment(names[0]), UriKind.Absolute, out var gateway) && (gateway.Scheme is "http" or "https")
            ? new(gateway, environment(names[1])!, environment(names[2])!)
            : throw new LoadFailedException("Loader__Url is not an http address.");
    }
}
