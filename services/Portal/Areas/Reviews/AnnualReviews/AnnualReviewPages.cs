using System.Globalization;
using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Reviews.AnnualReviews;

/// <summary>/reviews/annual: the reviews of instruments, each as a document with its signatures, its texts and its steps. Reviews decides who sees and does what.</summary>
internal static class AnnualReviewPages
{
    public const string Address = "/reviews/annual";

    public static void Map(RouteGroupBuilder pages)
    {
        var reviews = pages.MapGroup(Address).RequireRoles(Jobs.AnnualReviewRoles);
        reviews.MapGet("/", ListAsync);
        reviews.MapGroup("").RequireRoles(Roles.Planner).MapForm<BeginAnnualReview>("/new");
        reviews.MapGet("/{id:guid}", ShowAsync);
        reviews.MapGet("/{id:guid}/compare", CompareAsync);
        reviews.MapGet("/{id:guid}/records", ShowRecordsAsync);
        reviews.MapGet(
            "/{id:guid}/document",
            async (Guid id, HttpContext context, AnnualReviewsClient client, CancellationToken cancellationToken) =>
            {
                var query = context.Asked(["edition", "format", "separator"]);
                return await (await client.OpenAsync(id, query, cancellationToken)).AsFileAsync(context, cancellationToken);
            }
        );
        reviews.MapGroup("/{id:guid}/sections").RequireRoles(Roles.Planner).MapForm<WriteSection>("/{section}");
        reviews.MapGroup("/{id:guid}/steps").MapForm<TakeAnnualReviewStep>("/{step}");
    }

    /// <summary>The years of a review.</summary>
    public static string PeriodOf(DateOnly from, DateOnly to) =>
        from.Year == to.Year
            ? to.Year.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{from.Year}–{to.Year}");

    private static async Task<IResult> ListAsync(
        HttpRequest request,
        AnnualReviewsClient reviews,
        InstrumentsClient instruments,
        CurrentUser user,
        PageLanguage language,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var mayBegin = await MayBeginAnyAsync(user, instruments, cancellationToken);
        return await new ListAddress(Address, request.Query, "partner", "instrument").ShowAsync<AnnualReviewsPage, AnnualReviewRow>(
            language,
            clock.GetUtcNow(),
            query => reviews.ListAsync(query, cancellationToken),
            list => new AnnualReviewsModel(list, mayBegin)
        );
    }

    /// <summary>Whether the user begins reviews of an instrument: those of the standing agency do of all, others of what their agency leads.</summary>
    public static bool MayBegin(this CurrentUser user, InstrumentRow instrument) =>
        BeginsAll(user) || (user.Is(Roles.Planner) && user.Agency == instrument.LeadAgency);

    private static bool BeginsAll(CurrentUser user) => user.Is(Roles.Planner) && user.Agency == Known.Force.Police;

    // Reviews are read while Agreements is away; only a button is missing then.
    private static async Task<bool> MayBeginAnyAsync(CurrentUser user, InstrumentsClient instruments, CancellationToken cancellationToken)
    {
        if (BeginsAll(user) || !user.Is(Roles.Planner))
        {
            return BeginsAll(user);
        }

        try
        {
            return (await instruments.ListAsync("?limit=200", cancellationToken)).Items.Any(row => user.MayBegin(row));
        }
        catch (ServiceDownException)
        {
            return false;
        }
    }

    private static async Task<IResult> ShowAsync(
        Guid id,
        int? edition,
        string? note,
        string? verify,
        AnnualReviewsClient reviews,
        CancellationToken cancellationToken
    )
    {
        var review = await reviews.ReadAsync(id, edition, cancellationToken);
        // What is published verifies itself; what is in hand when somebody asks.
        var isVerified = review.Hash is not null && (review.Published is not null || verify is not null);
        return Page.Show<AnnualReviewPage>(
            new AnnualReviewModel(review, isVerified ? await reviews.VerifyAsync(id, review.EditionShown, cancellationToken) : null, note)
        );
    }

    private static async Task<IResult> ShowRecordsAsync(
        Guid id,
        HttpContext context,
        AnnualReviewsClient reviews,
        ReviewsClient figures,
        CancellationToken cancellationToken
    )
    {
        var records = await reviews.RecordsAsync(id, context.Asked([.. ReviewNumber.Parts, "after"]), cancellationToken);
        // Only who reads figures finds records, and may ask how their codes are called.
        var meaning = records.Items.Count > 0 ? await figures.FigureAsync(records.Figure, cancellationToken) : null;
        return Page.Show<ReviewRecordsPage>(
            new ReviewRecordsModel(id, records, meaning?.RecordLists ?? new Dictionary<string, string>(), new(context.Request.Query))
        );
    }

    private static async Task<IResult> CompareAsync(
        Guid id,
        int? edition,
        int? with,
        AnnualReviewsClient reviews,
        CancellationToken cancellationToken
    )
    {
        var newer = with is null
            ? await reviews.ReadInHandAsync(id, cancellationToken)
            : await reviews.ReadAsync(id, with, cancellationToken);
        var older = await reviews.ReadAsync(id, edition ?? Math.Max(1, newer.EditionShown - 1), cancellationToken);
        return Page.Show<CompareEditionsPage>(new EditionsModel(older, newer));
    }
}

/// <summary>The reviews that the user sees.</summary>
public sealed record AnnualReviewsModel(ListOf<AnnualReviewRow> List, bool MayBegin);

/// <summary>A review, what its verification says, and what was just done.</summary>
public sealed record AnnualReviewModel(AnnualReview Review, ReviewVerification? Verified, string? Note);

/// <summary>The records behind a number of a review, the lists that name their codes, and what was asked for.</summary>
public sealed record ReviewRecordsModel(Guid Id, ReviewRecords Records, IReadOnlyDictionary<string, string> Lists, FormState Asked);

/// <summary>Two editions of a review.</summary>
public sealed record EditionsModel(AnnualReview Older, AnnualReview Newer);
