namespace Cooperation.Gateway.Listeners;

/// <summary>Opens both listeners.</summary>
internal static class Addresses
{
    private const string Urls = "urls";

    public static void AddListeners(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<InternalListener>();
        if (builder.Configuration[$"{GatewayOptions.Section}:{nameof(GatewayOptions.InternalUrl)}"] is not { Length: > 0 } inside)
        {
            // The check of the options says so in a moment.
            return;
        }

        var outside = builder.Configuration[Urls] ?? "http://127.0.0.1:8080";
        if (outside.Split(';').Any(url => BindingAddress.Parse(url).Port == BindingAddress.Parse(inside).Port))
        {
            throw new InvalidOperationException("Gateway:InternalUrl must have a port of its own: the port tells the two listeners apart.");
        }

        builder.WebHost.UseUrls([.. outside.Split(';'), inside]);
    }
}
