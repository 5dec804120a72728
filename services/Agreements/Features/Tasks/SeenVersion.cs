using Cooperation.Platform.Hosting.Requests;

namespace Cooperation.Agreements.Features.Tasks;

/// <summary>The version that was seen, where there was one to see: what is written about the first time has none.</summary>
internal static class SeenVersion
{
    public static async ValueTask<IfMatch?> OfAsync(HttpContext http) =>
        http.Request.Headers.IfMatch.Count == 0 ? null : await IfMatch.BindAsync(http);
}
