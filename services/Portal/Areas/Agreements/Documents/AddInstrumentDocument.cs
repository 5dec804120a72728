using Cooperation.Platform.Domain;
using Cooperation.Portal.Areas.Repatriation.Letters;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Agreements.Documents;

/// <summary>GET and POST /instruments/{code}/documents[/{document}/edition]: a document of an instrument, or the next edition of one, passed on to Agreements as it comes.</summary>
internal sealed class AddInstrumentDocument(FormScope scope, InstrumentsClient instruments, InstrumentDocumentsClient documents)
    : FileForm<DocumentInHand>(scope)
{
    public static void Map(RouteGroupBuilder instruments)
    {
        foreach (
            var address in new[] { InstrumentDocumentPages.Address, $"{InstrumentDocumentPages.OfOne}/{InstrumentDocumentPages.Edition}" }
        )
        {
            instruments.MapGet(
                address,
                (HttpContext context, CancellationToken cancellationToken) =>
                    ActivatorUtilities.CreateInstance<AddInstrumentDocument>(context.RequestServices).OpenAsync(cancellationToken)
            );
            instruments.MapFileForm<AddInstrumentDocument>(address);
        }
    }

    protected override Text ChooseFile => InstrumentDocumentTexts.ChooseFile;

    protected override async Task<DocumentInHand?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        DocumentInHand.Of(
            await instruments.ReadAsync(Route("code"), cancellationToken),
            Http.Request.RouteValues.ContainsKey("document") ? Route("document") : null
        );

    protected override long? VersionOf(DocumentInHand record) => record.Instrument.Version;

    protected override void Fill(FormState form, DocumentInHand record)
    {
        form["title"] = record.Standing?.Title ?? "";
        form["number"] = record.Standing?.Number ?? "";
        form["on"] = record.Standing?.On is { } on ? Times.Day(on) : "";
        form["language"] = record.Document?.Language ?? Known.Language.Vietnamese;
        form["handling"] = record.Standing?.Handling ?? Known.Usual.Green;
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, DocumentInHand record)
    {
        form.Require(L, "kind", "language", "title", "handling");
        LetterDays.Read(form, "on", L, Now);
        return base.Read(form, record);
    }

    protected override Task<IResult> SendAsync(FormState form, SentFile file, CancellationToken cancellationToken) =>
        ThenAsync(
            documents.AddAsync(
                Route("code"),
                SeenIn(form),
                new(
                    form.Given("kind"),
                    form.Given("language"),
                    form.Given("title"),
                    form.Given("number"),
                    LetterDays.Read(form, "on", L, Now),
                    form.Given("handling"),
                    form.Given("replaces")
                ),
                file,
                cancellationToken
            ),
            InstrumentDocumentPages.ShownAt(Route("code"), Known.InstrumentDocument.Added)
        );

    protected override IEnumerable<string?> CaseText(FormState form, DocumentInHand record) => [form.Given("title")];

    protected override Text? LabelOf(string field) => InstrumentDocumentTexts.LabelOf(field);

    protected override IResult Show(FormOn<DocumentInHand> shown, int status) => Page.Show<AddInstrumentDocumentPage>(shown, status);
}
