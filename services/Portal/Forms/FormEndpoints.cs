using Cooperation.Portal.Components;
using Cooperation.Portal.Kept;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Cooperation.Portal.Forms;

/// <summary>Puts forms at their addresses.</summary>
internal static class FormEndpoints
{
    /// <summary>GET opens the form, POST sends it; what is sent after the session has ended comes back after signing in.</summary>
    public static void MapForm<TForm>(this RouteGroupBuilder pages, string address, params object[] with)
        where TForm : class, IRecordForm
    {
        pages.MapGet(
            address,
            (HttpContext context, CancellationToken cancellationToken) => New<TForm>(context, with).OpenAsync(cancellationToken)
        );
        pages.MapSent<TForm>(address, with).KeepsTyped();
    }

    /// <summary>A form that stands on another page; whoever comes to its own address is led there.</summary>
    public static RouteHandlerBuilder MapFormOf<TForm>(
        this RouteGroupBuilder pages,
        string address,
        Func<RouteValueDictionary, string> page,
        params object[] with
    )
        where TForm : class, IRecordForm
    {
        pages.MapGet(address, (HttpContext context) => TypedResults.Redirect(page(context.Request.RouteValues)));
        return pages.MapSent<TForm>(address, with);
    }

    /// <summary>A form with a file, passed on as it comes.</summary>
    public static void MapFileForm<TForm>(this RouteGroupBuilder pages, string address)
        where TForm : class, IFileForm =>
        pages
            .MapPost(
                address,
                async (HttpContext context, UploadForm upload, CancellationToken cancellationToken) =>
                {
                    var (fields, file) = await upload.OpenAsync(context, cancellationToken);
                    var form = New<TForm>(context, []);
                    form.File = file;
                    var answer = await form.TakeAsync(
                        FormState.Of(fields.Select(field => KeyValuePair.Create(field.Key, new StringValues(field.Value)))),
                        cancellationToken
                    );

                    // A browser reads the answer only after it has written all of its form.
                    await context.Request.Body.DrainAsync(cancellationToken);
                    return answer;
                }
            )
            .WithMetadata(UploadForm.ChecksItsToken);

    private static RouteHandlerBuilder MapSent<TForm>(this RouteGroupBuilder pages, string address, object[] with)
        where TForm : class, IRecordForm =>
        pages.MapPost(
            address,
            (HttpContext context, IFormCollection sent, CancellationToken cancellationToken) =>
                New<TForm>(context, with).TakeAsync(FormState.Of(sent), cancellationToken)
        );

    private static TForm New<TForm>(HttpContext context, object[] with)
        where TForm : class => ActivatorUtilities.CreateInstance<TForm>(context.RequestServices, with);
}
