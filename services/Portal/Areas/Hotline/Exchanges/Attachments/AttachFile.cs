using Cooperation.Platform.Domain;
using Cooperation.Portal.Areas.Hotline.Exchanges.Opening;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Attachments;

/// <summary>POST /exchanges/{id}/attachments: a file, passed on to Hotline as it comes; then the exchange again.</summary>
internal sealed class AttachFile(FormScope scope, AttachmentsClient attachments, HotlineClient hotline) : FileForm<Exchange>(scope)
{
    public const string Personal = "personal";

    protected override Text ChooseFile => AttachmentTexts.ChooseFile;

    public static void Map(RouteGroupBuilder exchanges)
    {
        exchanges.MapGet("/{id:guid}/attachments", (Guid id) => TypedResults.Redirect($"/exchanges/{id}#attachments"));
        exchanges.MapFileForm<AttachFile>("/{id:guid}/attachments");
    }

    protected override async Task<Exchange?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await hotline.ReadAsync(Id, cancellationToken);

    protected override Task<IResult> SendAsync(FormState form, SentFile file, CancellationToken cancellationToken)
    {
        var isPersonal = form[Personal].Length > 0;
        form[Personal] = isPersonal ? "true" : "false"; // stays as it was where the file is refused
        return ThenAsync(attachments.AddAsync(Id, file, isPersonal, cancellationToken), $"/exchanges/{Id}#attachments");
    }

    protected override IResult Show(FormOn<Exchange> shown, int status) =>
        Page.Show<ExchangePage>(new ExchangeModel(shown.Record, shown.Form), status);
}
