using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Microsoft.AspNetCore.WebUtilities;

namespace Cooperation.Portal.Areas.Hotline.Imports;

/// <summary>POST /imports: a file, passed on to Hotline as it comes; then the page of its import.</summary>
internal static class SendImport
{
    public static void Map(RouteGroupBuilder imports) => imports.MapPost("/", HandleAsync).WithMetadata(UploadForm.ChecksItsToken);

    private static async Task<IResult> HandleAsync(
        HttpContext context,
        UploadForm upload,
        ImportsClient client,
        PageLanguage speech,
        CancellationToken cancellationToken
    )
    {
        var form = new FormState();
        try
        {
            if (await upload.OpenAsync(context, cancellationToken) is (_, { } file))
            {
                var id = await client.SendAsync(file, cancellationToken);
                return TypedResults.Redirect($"/imports/{id}");
            }

            form.Add("file", speech[ImportTexts.ChooseFile]);
        }
        catch (ServiceProblemException refused) when (refused.Problem.Status is 400 or 409 or 413 or 415 or 422 or 507)
        {
            form.Add(refused.Problem);
        }

        // A browser reads the answer only after it has written all of its form.
        await context.Request.Body.DrainAsync(cancellationToken);
        return await ShowImports.ShowAsync(client, form, StatusCodes.Status400BadRequest, cancellationToken);
    }
}
