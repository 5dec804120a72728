using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Hotline.Imports;

/// <summary>POST /imports/{id}/columns: which column is what; the rows are checked anew.</summary>
internal sealed class ChangeColumns(FormScope scope, ImportsClient client) : RecordForm<ImportModel>(scope)
{
    private string ImportPath => $"/imports/{Id}";

    public static void Map(RouteGroupBuilder imports) =>
        imports.MapFormOf<ChangeColumns>("/{id:guid}/columns", at => $"/imports/{at["id"]}");

    protected override async Task<ImportModel?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await ShowImport.LoadAsync(Id, 0, client, form, cancellationToken);

    // Somebody else of the desk was faster; the page says where it stands.
    protected override Task<IResult?> PressAsync(FormState form, ImportModel record, CancellationToken cancellationToken) =>
        Task.FromResult<IResult?>(record.Columns is null ? TypedResults.Redirect(ImportPath) : null);

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, ImportModel record)
    {
        var mapping = ColumnsForm.Read(form, record.Columns!, record.Import.Mapping, L);
        return token => ThenAsync(client.RemapAsync(Id, mapping, token), ImportPath);
    }

    protected override string FieldOf(string field) => "";

    protected override IResult Show(FormOn<ImportModel> shown, int status) => Page.Show<ImportPage>(shown.Record, status);
}
