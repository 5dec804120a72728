using Cooperation.Agreements.Features.Documents;
using Cooperation.Agreements.Features.Exporting;
using Cooperation.Agreements.Features.Instruments.Steps;
using Cooperation.Agreements.Features.Reviews;
using Cooperation.Platform.Records.Steps;

namespace Cooperation.Agreements.Features.Instruments;

/// <summary>/api/agreements/instruments: one line per slice. Policies guard the collection; what has a code is guarded by <see cref="InstrumentAccess"/> and answers 404 (R17).</summary>
internal static class InstrumentEndpoints
{
    public static void MapInstruments(this IEndpointRouteBuilder agreements)
    {
        var instruments = agreements.MapGroup("/instruments").WithTags("Instruments").RequireAuthorization();
        PlanInstrument.Map(instruments);
        ListInstruments.Map(instruments);
        ExportInstruments.Map(instruments);

        var instrument = instruments.MapGroup("/{code}").AddEndpointFilter(RefusalsOnRecord.Of("instrument"));
        GetInstrument.Map(instrument);
        GiveMandate.Map(instrument);
        BeginNegotiation.Map(instrument);
        InitialInstrument.Map(instrument);
        ProposeInstrument.Map(instrument);
        ApproveInstrument.Map(instrument);
        SignInstrument.Map(instrument);
        RatifyInstrument.Map(instrument);
        EnterIntoForce.Map(instrument);
        AmendInstrument.Map(instrument);
        ReviewInstrument.Map(instrument);
        TerminateInstrument.Map(instrument);
        CorrectInstrument.Map(instrument);
        PlanReview.Map(instrument);
        instrument.MapDocuments();
    }
}
