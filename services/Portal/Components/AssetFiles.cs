using Microsoft.Net.Http.Headers;

namespace Cooperation.Portal.Components;

/// <summary>Serves the built files, before anybody is asked who they are: the door needs its looks too.</summary>
internal static class AssetFiles
{
    public static void UseAssets(this WebApplication app) =>
        app.UseStaticFiles(
            new StaticFileOptions
            {
                // Their addresses change with their content (Assets), so that a browser need never ask again.
                OnPrepareResponse = file => file.Context.Response.Headers[HeaderNames.CacheControl] = "public, max-age=31536000, immutable",
            }
        );
}
