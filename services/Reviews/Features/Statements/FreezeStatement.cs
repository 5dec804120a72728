using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Platform.Records.Steps;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Domain.Statements;
using Cooperation.Reviews.Features.AnnualReviews.Freezing;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.Statements;

/// <summary>POST /api/reviews/statements/{id}/freeze: the figures are counted up to the marks of all services, as those of annual reviews, and stand; small counts are suppressed there and then.</summary>
internal static class FreezeStatement
{
    public static void Map(RouteGroupBuilder statement) =>
        statement.MapPost($"/{StatementSteps.Freeze}", HandleAsync).WithIdempotency().WithName(nameof(FreezeStatement));

    internal static async Task<Results<Ok<StatementState>, NotFound>> HandleAsync(
        Guid id,
        IfMatch version,
        ReviewsDbContext db,
        Services services,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        // Judged before anybody is asked, and again when it is saved.
        var seen = await db
            .Statements.AsNoTracking()
            .AsSplitQuery()
            .SeenBy(user)
            .SingleOrDefaultAsync(s => s.Id == new StatementId(id), cancellationToken);
        if (seen is null)
        {
            return TypedResults.NotFound();
        }

        Judge(seen, user, version);
        var frozen = await CountAsync(seen, services, clock.GetUtcNow(), cancellationToken);
        var taken = await services.Steps.TakeAsync(
            new(id, version, statements => statements.AsSplitQuery().SeenBy(user).Where(s => s.Id == new StatementId(id))),
            "statement.freeze",
            (statement, by, now, _) =>
            {
                Judge(statement, user, version);
                statement.Freeze(frozen, by, now);
                return Task.CompletedTask;
            },
            cancellationToken
        );
        return taken is null ? TypedResults.NotFound() : TypedResults.Ok(StatementState.Of(taken));
    }

    private static void Judge(Statement statement, CurrentUser user, IfMatch version)
    {
        if (user.RefusalOf(StatementSteps.Freeze) is { } refusal)
        {
            throw new DomainException(refusal);
        }

        version.Require(statement);
        statement.Require(StatementSteps.Freeze);
    }

    private static async Task<FrozenStatement> CountAsync(
        Statement statement,
        Services services,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        var marks = await services.Marks.AskAsync(cancellationToken);
        var period = new ReviewedPeriod(
            Instrument: "",
            statement.Partner ?? "",
            new(statement.FromYear, 1, 1),
            new(statement.ToYear, 12, 31),
            at,
            marks
        )
        {
            YearsBefore = 0,
        };
        var snapshot = new Snapshot(
            Snapshot.UnknownTold,
            period.Instrument,
            period.Partner,
            period.From,
            period.To,
            at,
            SeedFiles.Version(),
            marks,
            await services.Figures.CountAsync(statement, period, cancellationToken),
            Quotations: []
        );
        var content = snapshot.Write();
        var before = new SentBefore(
            statement.Partner,
            await services.Figures.ToldAsync(statement, cancellationToken),
            await services.Figures.ByPartnerAsync(statement, period, cancellationToken)
        );
        var published = PublishedStatement.Of(snapshot, before).Write();
        return new(content, Snapshot.HashOf(content), published, Snapshot.HashOf(published), before.Named);
    }

    /// <summary>What a freeze needs.</summary>
    internal sealed record Services(SettledMarks Marks, StatementFigures Figures, RecordStep<ReviewsDbContext, Statement> Steps);
}
