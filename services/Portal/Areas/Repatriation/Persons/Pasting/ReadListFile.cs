using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Imports;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Repatriation.Persons.Pasting;

/// <summary>POST /cases/{id}/persons/list/file: a file (.xlsx, .csv) is read into the form of the list, as if it had been pasted; nothing of it is kept.</summary>
internal sealed class ReadListFile(FormScope scope, CasesClient cases, PersonsClient persons) : FileForm<Case>(scope)
{
    private const int Most = 1024 * 1024;

    private static readonly SheetLimits Limits = new()
    {
        Bytes = Most,
        Rows = 1000,
        Columns = 40,
        CellLength = 2000,
    };

    public static void Map(RouteGroupBuilder cases) => cases.MapFileForm<ReadListFile>("/{id:guid}/persons/list/file");

    protected override Text ChooseFile => PersonTexts.ListChoose;

    protected override async Task<Case?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await cases.ReadAsync(Id, cancellationToken);

    protected override async Task<IResult> SendAsync(FormState form, SentFile file, CancellationToken cancellationToken)
    {
        var record = await cases.ReadAsync(Id, cancellationToken);
        Begin(form, record);
        try
        {
            form[AddList.Field] = await TextOfAsync(file, cancellationToken);
        }
        catch (DomainException unreadable)
        {
            foreach (var error in unreadable.Errors)
            {
                form.Add(Field, error.Message.In(L.IsVietnamese ? "vi" : "en"));
            }

            return Show(new(record, new(form)), StatusCodes.Status400BadRequest);
        }

        return AddList.Show(
            new(record, new(form)),
            await persons.PreviewAsync(form.Given(AddList.Field) ?? " ", record.ReportedAt, cancellationToken)
        );
    }

    protected override IResult Show(FormOn<Case> shown, int status)
    {
        Begin(shown.Form, shown.Record);
        return Page.Show<AddListPage>(new AddListModel(shown, Read: null), status);
    }

    // The file's form carries nothing of the list's: what is shown next is a fresh one.
    private static void Begin(FormState form, Case record)
    {
        form[FormInputs.Key] = Guid.CreateVersion7().ToString();
        form[FormInputs.Version] = record.Version.ToString(CultureInfo.InvariantCulture);
    }

    private static async Task<string> TextOfAsync(SentFile file, CancellationToken cancellationToken)
    {
        using var kept = new MemoryStream();
        var piece = new byte[16 * 1024];
        while (kept.Length <= Most && await file.Content.ReadAsync(piece, cancellationToken) is > 0 and var read)
        {
            kept.Write(piece, 0, read);
        }

        using var sheet = SheetFile.Open(kept, file.Name, Limits, cancellationToken);
        var shown = sheet.Tabs.First(tab => !tab.IsHidden);
        return string.Join('\n', sheet.Read(shown, cancellationToken).Select(row => string.Join('\t', row.Cells.Select(TextOf))));
    }

    private static string TextOf(SheetCell cell)
    {
        var text =
            cell.Moment is { } day && day.TimeOfDay == TimeSpan.Zero ? day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : cell.Text;
        return text.AsSpan().IndexOfAny("\t\n\"") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
