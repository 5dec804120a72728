using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Hotline.Imports;

/// <summary>POST /imports: a file, passed on to Hotline as it comes; then the page of its import.</summary>
internal sealed class SendImport(FormScope scope, ImportsClient client) : FileForm<ImportsModel>(scope)
{
    protected override Text ChooseFile => ImportTexts.ChooseFile;

    public static void Map(RouteGroupBuilder imports) => imports.MapFileForm<SendImport>("/");

    protected override async Task<ImportsModel?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        new(await client.ListAsync(cancellationToken), form);

    protected override async Task<IResult> SendAsync(FormState form, SentFile file, CancellationToken cancellationToken) =>
        TypedResults.Redirect($"/imports/{await client.SendAsync(file, cancellationToken)}");

    protected override IResult Show(FormOn<ImportsModel> shown, int status) => Page.Show<ImportsPage>(shown.Record, status);
}
