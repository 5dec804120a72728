using System.Globalization;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Areas.Meetings.Papers;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Areas.Agreements.Partners;

/// <summary>How much went over the hotline, how many came home and in how many handovers, with a partner or with all, in the year up to today: asked of Reviews for whoever reads, and quoted with its day.</summary>
internal sealed class FiguresOfPartner(ReviewsClient reviews, CurrentUser user, PageLanguage language, RequestClock clock)
{
    /// <summary>Nothing where the reader has no figures, or Reviews is down: the page says so and does not wait.</summary>
    public async Task<IReadOnlyList<FigureOfPartner>> ReadAsync(string? partner, CancellationToken cancellationToken)
    {
        if (!user.IsAny(Jobs.ReviewRoles))
        {
            return [];
        }

        var today = VietnamTime.DateOf(clock.GetUtcNow());
        var year = today.Year.ToString(CultureInfo.InvariantCulture);
        try
        {
            var exchanges = await reviews.ExchangesAsync(partner, year, cancellationToken);
            var persons = await reviews.PersonsAsync(partner, year, kind: null, cancellationToken);
            var handovers = await reviews.HandoversAsync(partner, year, cancellationToken);
            return
            [
                Quoted("exchanges", exchanges.Name, exchanges.Total, exchanges.Source),
                Quoted("persons", persons.Name, persons.Total, persons.Source),
                Quoted("handovers", handovers.Name, handovers.Total, handovers.Source),
            ];
        }
        catch (ServiceDownException)
        {
            return [];
        }
        catch (ServiceProblemException refused) when (refused.Problem.Status == StatusCodes.Status403Forbidden)
        {
            // Of the central desks that of the standing agency alone has figures.
            return [];
        }

        FigureOfPartner Quoted(string figure, string name, int total, string source) =>
            new(figure, new(language[MeetingPaperTexts.OfYear, name, year], total.ToString(CultureInfo.InvariantCulture), today, source));
    }
}

/// <summary>A figure that is quoted, and at which page of Reviews it opens to its records.</summary>
public sealed record FigureOfPartner(string Page, NewQuotedFigure Quoted);
