using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Features.Instruments;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Partners;

/// <summary>GET /api/agreements/partners: the partners that the user sees, with how many of their instruments he sees in which state.</summary>
internal static class ListPartners
{
    public static void Map(RouteGroupBuilder partners) =>
        partners.MapGet("/", HandleAsync).RequireAuthorization(InstrumentAccess.MayList).WithName(nameof(ListPartners));

    // Six of them: a page of its own would hold nothing back.
    internal static async Task<Response> HandleAsync(AgreementsDbContext db, CurrentUser user, CancellationToken cancellationToken)
    {
        var codes = await db
            .Partners.SeenBy(user)
            .OrderBy(partner => partner.Code)
            .Select(partner => partner.Code)
            .ToListAsync(cancellationToken);
        var counted = await db
            .Instruments.SeenBy(user)
            .GroupBy(i => new { i.Partner, i.Status })
            .Select(group => new
            {
                group.Key.Partner,
                group.Key.Status,
                Count = group.Count(),
            })
            .ToListAsync(cancellationToken);
        return new([
            .. codes.Select(code =>
            {
                var own = counted.Where(group => group.Partner == code).ToDictionary(group => group.Status, group => group.Count);
                return new Row(
                    code,
                    own.Values.Sum(),
                    own.Where(group => Holding.Contains(group.Key)).Sum(group => group.Value),
                    own.Where(group => Ahead.Contains(group.Key)).Sum(group => group.Value)
                );
            }),
        ]);
    }

    // What is under review or amended holds all the while.
    private static readonly string[] Holding = [InstrumentStatus.InForce, InstrumentStatus.UnderReview, InstrumentStatus.Amended];

    private static readonly string[] Ahead =
    [
        InstrumentStatus.Planned,
        InstrumentStatus.Mandate,
        InstrumentStatus.Negotiating,
        InstrumentStatus.Initialled,
        InstrumentStatus.Proposed,
        InstrumentStatus.Approved,
    ];

    internal sealed record Response(IReadOnlyList<Row> Items);

    /// <summary>A partner: how many instruments there are, how many of them hold, how many are being made.</summary>
    internal sealed record Row(string Code, int Instruments, int InForce, int Ahead);
}
