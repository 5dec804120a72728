using Microsoft.AspNetCore.ResponseCompression;

namespace Cooperation.Portal.Components;

/// <summary>
/// Pages and built files go out compressed to every browser that can read it: on a weak line the bytes are what one waits for. A page that holds
/// something secret beside what a stranger may have put into its address could be guessed by its length; the session's cookie goes with no call that
/// another site's page makes in the background (SameSite), and the forms' tokens are another text each time.
/// </summary>
internal static class CompressedAnswers
{
    public static void AddCompressedAnswers(this IServiceCollection services) =>
        services.AddResponseCompression(options =>
        {
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        });
}
