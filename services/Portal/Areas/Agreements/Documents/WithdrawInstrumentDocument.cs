using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Agreements.Documents;

/// <summary>GET and POST /instruments/{code}/documents/{document}/withdrawal: a document is withdrawn with a reason, and what it holds destroyed.</summary>
internal sealed class WithdrawInstrumentDocument(FormScope scope, InstrumentsClient instruments) : RecordForm<DocumentInHand>(scope)
{
    private const string Reason = "reason";

    public static void Map(RouteGroupBuilder instruments) =>
        instruments.MapForm<WithdrawInstrumentDocument>($"{InstrumentDocumentPages.OfOne}/{InstrumentDocumentPages.Withdrawal}");

    protected override async Task<DocumentInHand?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        DocumentInHand.Of(await instruments.ReadAsync(Route("code"), cancellationToken), Route("document"));

    protected override long? VersionOf(DocumentInHand record) => record.Instrument.Version;

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, DocumentInHand record)
    {
        form.Require(L, Reason);
        var step = $"{Known.InstrumentStep.Documents}/{record.Standing!.Id}/{InstrumentDocumentPages.Withdrawal}";
        var body = new Dictionary<string, object?>(StringComparer.Ordinal) { [Reason] = form.Given(Reason) };
        return token =>
            ThenAsync(
                instruments.StepAsync(record.Instrument.Code, SeenIn(form), step, body, form[FormInputs.Key], token),
                InstrumentDocumentPages.ShownAt(record.Instrument.Code, Known.InstrumentDocument.Withdrawn)
            );
    }

    protected override IEnumerable<string?> CaseText(FormState form, DocumentInHand record) => [form.Given(Reason)];

    protected override Text? LabelOf(string field) => InstrumentDocumentTexts.LabelOf(field);

    protected override IResult Show(FormOn<DocumentInHand> shown, int status) => Page.Show<WithdrawInstrumentDocumentPage>(shown, status);
}
