using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Reference;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.ReferenceData;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.ReferenceLists;

/// <summary>GET /api/hotline/codes: every list with its names in both languages, and the desks, as they stood on a day; for any account.</summary>
internal static class GetCodes
{
    public static void Map(RouteGroupBuilder hotline) =>
        hotline.MapGet("/codes", HandleAsync).WithTags("Reference").WithName(nameof(GetCodes));

    internal static async Task<Ok<Response>> HandleAsync(
        ValidQuery<Query> query,
        HotlineDbContext db,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var day = query.Value.On ?? VietnamTime.DateOf(clock.GetUtcNow());
        var codes = await db
            .Codes.AsNoTracking()
            .HeldOn(day)
            .OrderBy(code => code.List)
            .ThenBy(code => code.Order)
            .ToListAsync(cancellationToken);
        var desks = await db
            .Desks.AsNoTracking()
            .HeldOn(day)
            .OrderBy(desk => desk.Code)
            .Select(desk => new DeskView(desk.Code, desk.Agency, desk.Kind, desk.Vi, desk.En, desk.Parent))
            .ToListAsync(cancellationToken);
        var lists = codes
            .GroupBy(code => code.List, StringComparer.Ordinal)
            .ToDictionary(
                list => list.Key,
                IReadOnlyList<CodeView> (list) => [.. list.Select(code => new CodeView(code.Code, code.Vi, code.En, code.Unverified))],
                StringComparer.Ordinal
            );
        return TypedResults.Ok(new Response(day, lists, desks));
    }

    public sealed record Query(DateOnly? On = null);

    public sealed record Response(DateOnly On, IReadOnlyDictionary<string, IReadOnlyList<CodeView>> Lists, IReadOnlyList<DeskView> Desks);

    public sealed record CodeView(string Code, string Vi, string En, bool Unverified);

    public sealed record DeskView(string Code, string Agency, string Kind, string Vi, string En, string? Parent);
}
