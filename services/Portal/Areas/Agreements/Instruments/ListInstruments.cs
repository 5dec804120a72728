using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Agreements.Instruments;

/// <summary>GET /instruments: the instruments that the user sees, by code. GET /instruments/export: the same as a file.</summary>
internal static class ListInstruments
{
    public static void Map(RouteGroupBuilder instruments)
    {
        instruments.MapGet("/", HandleAsync);
        instruments.MapExport("instruments", At);
    }

    private static ListAddress At(IQueryCollection query) =>
        new("/instruments", query, "partner", "status", InstrumentFields.AsOf) { Days = [InstrumentFields.AsOf] };

    private static Task<IResult> HandleAsync(
        HttpRequest request,
        InstrumentsClient instruments,
        PageLanguage language,
        RequestClock clock,
        CancellationToken cancellationToken
    ) =>
        At(request.Query)
            .ShowAsync<InstrumentsPage, InstrumentRow>(
                language,
                clock.GetUtcNow(),
                query => instruments.ListAsync(query, cancellationToken)
            );
}
