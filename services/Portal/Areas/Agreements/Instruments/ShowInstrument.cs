using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Areas.Hotline.Exchanges;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Agreements.Instruments;

/// <summary>GET /instruments/{code}?asOf=: one instrument, its text as of the day that was chosen.</summary>
internal static class ShowInstrument
{
    public static void Map(RouteGroupBuilder instruments) => instruments.MapGet("/{code}", HandleAsync);

    private static async Task<IResult> HandleAsync(
        string code,
        HttpRequest request,
        InstrumentsClient instruments,
        InstrumentReviewsClient reviews,
        PageLanguage language,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var form = new FormState { [InstrumentFields.AsOf] = request.Query[InstrumentFields.AsOf].ToString() };
        DateOnly? asked = null;
        if (form.Given(InstrumentFields.AsOf) is { } typed)
        {
            if (Times.TryReadDay(typed, VietnamTime.DateOf(clock.GetUtcNow()), out var day))
            {
                asked = day;
            }
            else
            {
                form.Add(InstrumentFields.AsOf, language[ExchangeTexts.DayWrong]);
            }
        }

        var instrument = await instruments.ReadAsync(code, cancellationToken, asked);
        var cycle = instrument.SignedOn is null ? [] : await ReviewsOfAsync(reviews, instrument.Code, cancellationToken);
        return Page.Show<InstrumentPage>(
            new InstrumentModel(instrument, cycle, request.Query["note"], form),
            form.Errors.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK
        );
    }

    private static async Task<IReadOnlyList<InstrumentReviewRow>> ReviewsOfAsync(
        InstrumentReviewsClient reviews,
        string code,
        CancellationToken cancellationToken
    ) => (await reviews.ListAsync($"?instrument={Uri.EscapeDataString(code)}&limit=100", cancellationToken)).Items;
}

/// <summary>What the page of an instrument shows, its reviews as they were held or fall due, what was just done, and the day that was chosen.</summary>
public sealed record InstrumentModel(Instrument Instrument, IReadOnlyList<InstrumentReviewRow> Reviews, string? Note, FormState AsOf);
