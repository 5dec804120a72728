using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Agreements.Instruments;

/// <summary>GET /instruments/{code}: one instrument.</summary>
internal static class ShowInstrument
{
    public static void Map(RouteGroupBuilder instruments) => instruments.MapGet("/{code}", HandleAsync);

    private static async Task<IResult> HandleAsync(
        string code,
        string? note,
        InstrumentsClient instruments,
        CancellationToken cancellationToken
    ) =>
        Page.Show<InstrumentPage>(
            new InstrumentModel(await instruments.ReadAsync(code, cancellationToken), note == Known.Instrument.Planned)
        );
}

/// <summary>What the page of an instrument shows, and what was just done.</summary>
public sealed record InstrumentModel(Instrument Instrument, bool Done);
