using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Agreements.Instruments;

/// <summary>GET /instruments: the instruments that the user sees, by code.</summary>
internal static class ListInstruments
{
    public static void Map(RouteGroupBuilder instruments) => instruments.MapGet("/", HandleAsync);

    private static Task<IResult> HandleAsync(
        HttpRequest request,
        InstrumentsClient instruments,
        PageLanguage language,
        RequestClock clock,
        CancellationToken cancellationToken
    ) =>
        new ListAddress("/instruments", request.Query, "partner", "status", InstrumentFields.AsOf)
        {
            Days = [InstrumentFields.AsOf],
        }.ShowAsync<InstrumentsPage, InstrumentRow>(language, clock.GetUtcNow(), query => instruments.ListAsync(query, cancellationToken));
}
