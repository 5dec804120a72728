using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Instruments;

/// <summary>GET /api/agreements/instruments/{code}: one instrument, its chain of amendments and what happened to it.</summary>
internal static class GetInstrument
{
    public static void Map(RouteGroupBuilder instrument) => instrument.MapGet("/", HandleAsync).WithName(nameof(GetInstrument));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        string code,
        AgreementsDbContext db,
        CurrentUser user,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var seen = await db.Instruments.AsNoTracking().SeenBy(user).SingleOrDefaultAsync(i => i.Code == code, cancellationToken);
        if (seen is null)
        {
            return TypedResults.NotFound();
        }

        response.SetEtag(seen.Version);
        return TypedResults.Ok(Response.Of(seen));
    }

    /// <summary>An instrument.</summary>
    public sealed record Response(
        string Code,
        string Partner,
        string Kind,
        string Title,
        string? TitleEnglish,
        string Status,
        DateOnly StatusSince,
        string LeadAgency,
        DateOnly? SignedOn,
        DateOnly? InForceOn,
        string? Amends,
        IReadOnlyList<string> AmendedBy,
        bool Amendable,
        bool Unverified,
        IReadOnlyList<string> Sources,
        IReadOnlyList<TimelineView> Timeline,
        long Version
    )
    {
        internal static Response Of(Instrument i) =>
            new(
                i.Code,
                i.Partner,
                i.Kind,
                i.Title,
                i.TitleEnglish,
                i.Status,
                i.StatusSince,
                i.LeadAgency,
                i.SignedOn,
                i.InForceOn,
                i.Amends,
                i.AmendedBy,
                i.IsStanding,
                i.Unverified,
                i.Sources,
                TimelineView.Of(i.Timeline),
                i.Version
            );
    }
}
