using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Partners;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Seeds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Cooperation.Agreements.Data;

/// <summary>Adds the partners of seeds/reference that are not there yet, with those of their units that are known. One that is there is kept by planners, whatever the files say now.</summary>
internal static class PartnerSeeds
{
    private static readonly Officer Plan = new(Guid.Empty, "Chương trình 130/CP", Agencies.Police, "CA-VP130");

    public static async Task AddMissingAsync(AgreementsDbContext db, CancellationToken cancellationToken)
    {
        var at = db.GetService<Demonstration>().LoadedAt;
        var known = await db.Partners.Select(partner => partner.Code).ToListAsync(cancellationToken);
        var units = SeedFiles.Read<UnitRow>("partner-units.csv").ToLookup(row => row.Partner, StringComparer.Ordinal);
        db.AddRange(
            SeedFiles
                .Read<PartnerRow>("partners.csv")
                .Where(row => !known.Contains(row.Code))
                .Select(row => Partner.Load(row.Code, units[row.Code].Select(unit => unit.As(at)), Plan, at))
        );
        await db.SaveChangesAsync(cancellationToken);
    }

    private sealed record PartnerRow(string Code);

    private sealed record UnitRow(
        string Partner,
        string Vi,
        string En,
        string Source,
        bool Unverified,
        DateOnly? ValidFrom,
        DateOnly? ValidTo
    )
    {
        public PartnerUnit As(DateTimeOffset at) => PartnerUnit.Of(new(Vi, En, Source, ValidFrom, ValidTo), at, Unverified);
    }
}
