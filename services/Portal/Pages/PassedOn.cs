namespace Cooperation.Portal.Pages;

/// <summary>A file of a service, passed on to the browser while the service still writes it.</summary>
internal static class PassedOn
{
    public static async Task<IResult> AsFileAsync(this HttpResponseMessage file, HttpContext context, CancellationToken cancellationToken)
    {
        context.Response.RegisterForDispose(file);
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentDisposition = file.Content.Headers.ContentDisposition?.ToString();
        context.Response.ContentLength = file.Content.Headers.ContentLength; // so that a browser shows how far it is
        return TypedResults.Stream(await file.Content.ReadAsStreamAsync(cancellationToken), file.Content.Headers.ContentType?.ToString());
    }
}
