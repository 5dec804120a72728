using Cooperation.Agreements.Domain.Codes;

namespace Cooperation.Agreements.Features.Documents;

/// <summary>/api/agreements/instruments/{code}/documents: one line per slice.</summary>
internal static class DocumentEndpoints
{
    public static void MapDocuments(this RouteGroupBuilder instrument)
    {
        var documents = instrument.MapGroup($"/{InstrumentSteps.Documents}");
        AddDocument.Map(documents);
        GetDocument.Map(documents);
        WithdrawDocument.Map(documents);
    }
}
