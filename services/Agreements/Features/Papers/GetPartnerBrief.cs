using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Data;
using Cooperation.Agreements.Features.Partners;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Papers;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Papers;

/// <summary>GET and POST /api/agreements/partners/{code}/brief?format=: the one-page brief of a partner for whoever meets it: what holds, what was promised for the year and done, what falls due, to whom we turn. What goes over the hotline and who comes home is reckoned by Reviews: whoever asks quotes it with its day.</summary>
internal static class GetPartnerBrief
{
    public static void Map(RouteGroupBuilder partner)
    {
        partner
            .MapGet("/brief", HandleAsync)
            .Produces(StatusCodes.Status200OK, contentType: PaperFile.DocxType)
            .WithName(nameof(GetPartnerBrief));

        // Nothing is kept of it: what is sent again is written again.
        partner
            .MapPost("/brief", QuoteAsync)
            .Produces(StatusCodes.Status200OK, contentType: PaperFile.DocxType)
            .WithName("WritePartnerBrief");
    }

    internal static Task<Results<PaperFile, NotFound>> HandleAsync(
        string code,
        ValidQuery<PaperChoice> query,
        Writer writer,
        CancellationToken cancellationToken
    ) => writer.WriteAsync(code, query.Value.Format, [], cancellationToken);

    internal static Task<Results<PaperFile, NotFound>> QuoteAsync(
        string code,
        ValidQuery<PaperChoice> query,
        Valid<Request> body,
        Writer writer,
        CancellationToken cancellationToken
    ) =>
        writer.WriteAsync(
            code,
            query.Value.Format,
            [.. body.Value.Figures.Select(figure => new QuotedFigure(figure.Name, figure.Value, figure.AsOf, figure.Source))],
            cancellationToken
        );

    /// <summary>Writes it as its reader sees the partner, and puts it on record.</summary>
    internal sealed class Writer(AgreementsDbContext db, PaperDesk desk, CurrentUser user, RequestClock clock)
    {
        public async Task<Results<PaperFile, NotFound>> WriteAsync(
            string code,
            string? format,
            IReadOnlyList<QuotedFigure> figures,
            CancellationToken cancellationToken
        )
        {
            var partner = await db
                .Partners.AsNoTracking()
                .AsSplitQuery()
                .SeenBy(user)
                .SingleOrDefaultAsync(p => p.Code == code, cancellationToken);
            if (partner is null)
            {
                return TypedResults.NotFound();
            }

            var (at, names) = (clock.GetUtcNow(), await desk.NamesAsync(cancellationToken));
            var brief = await PartnerBrief.ReadAsync(db, user, partner, names, at, cancellationToken);
            return await desk.SendAsync(
                (brief with { Figures = figures }).Write(desk),
                format,
                "partner.brief",
                "partner",
                $"tom-tat-{code}",
                cancellationToken
            );
        }
    }

    public sealed record Request
    {
        /// <summary>Figures that are quoted, each with the day on which it was taken.</summary>
        [Required, MaxLength(20)]
        public required IReadOnlyList<Quoted> Figures { get; init; }
    }

    /// <summary>A figure that is quoted.</summary>
    public sealed record Quoted
    {
        [Required, MaxLength(300)]
        public required string Name { get; init; }

        [Required, MaxLength(100)]
        public required string Value { get; init; }

        /// <summary>The day on which it was taken.</summary>
        public required DateOnly AsOf { get; init; }

        [MaxLength(300)]
        public string? Source { get; init; }
    }
}
