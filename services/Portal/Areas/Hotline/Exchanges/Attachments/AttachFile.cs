using Cooperation.Portal.Areas.Hotline.Exchanges.Opening;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Microsoft.AspNetCore.WebUtilities;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Attachments;

/// <summary>POST /exchanges/{id}/attachments: a file, passed on to Hotline as it comes; then the exchange again.</summary>
internal static class AttachFile
{
    public const string Personal = "personal";

    public static void Map(RouteGroupBuilder exchanges)
    {
        exchanges.MapGet("/{id:guid}/attachments", (Guid id) => TypedResults.Redirect($"/exchanges/{id}#attachments"));
        exchanges.MapPost("/{id:guid}/attachments", HandleAsync).WithMetadata(UploadForm.ChecksItsToken);
    }

    private static async Task<IResult> HandleAsync(
        Guid id,
        HttpContext context,
        UploadForm upload,
        AttachmentsClient attachments,
        HotlineClient hotline,
        PageLanguage speech,
        CancellationToken cancellationToken
    )
    {
        var form = new FormState();
        try
        {
            var (fields, file) = await upload.OpenAsync(context, cancellationToken);
            var isPersonal = fields.ContainsKey(Personal);
            form[Personal] = isPersonal ? "true" : "false"; // stays as it was where the file is refused
            if (file is not null)
            {
                await attachments.AddAsync(id, file, isPersonal, cancellationToken);
                return TypedResults.Redirect($"/exchanges/{id}#attachments");
            }

            form.Add("file", speech[AttachmentTexts.ChooseFile]);
        }
        catch (ServiceProblemException refused) when (refused.Problem.Status is 400 or 409 or 413 or 415 or 422 or 507)
        {
            form.Add(refused.Problem);
        }

        // A browser reads the answer only after it has written all of its form.
        await context.Request.Body.DrainAsync(cancellationToken);
        return Page.Show<ExchangePage>(
            new ExchangeModel(await hotline.ReadAsync(id, cancellationToken), form),
            StatusCodes.Status400BadRequest
        );
    }
}
