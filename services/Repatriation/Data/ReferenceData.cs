using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Repatriation.Domain.Exporting;
using Cooperation.Repatriation.Domain.Handovers;
using Cooperation.Repatriation.Domain.Journeys;
using Cooperation.Repatriation.Domain.Laws;
using Cooperation.Repatriation.Domain.Papers;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Domain.Protections;

namespace Cooperation.Repatriation.Data;

/// <summary>Loads seeds/reference when the service migrates (R1), in the migration's transaction.</summary>
internal static class ReferenceData
{
    public static async Task LoadAsync(RepatriationDbContext db, CancellationToken cancellationToken)
    {
        await db.LoadReferenceDataAsync(PersonClocks.Catalogue, cancellationToken);
        await db.ReplaceAsync(SeedFiles.Read<HandlingLimit>("handling-limits.csv"), cancellationToken);
        await db.ReplaceAsync(
            [
                .. SeedFiles.Read<PlaceRow>("gates.csv").Select(row => row.As(isMarker: false)),
                .. SeedFiles.Read<PlaceRow>("border-markers.csv").Select(row => row.As(isMarker: true)),
            ],
            cancellationToken
        );
        await db.ReplaceAsync(SeedFiles.Read<GateClosure>("gate-closures.csv"), cancellationToken);
        await db.ReplaceAsync(SeedFiles.Read<PaperIssuer>("paper-issuers.csv"), cancellationToken);
        await db.ReplaceAsync(SeedFiles.Read<TravelNeed>("travel-needs.csv"), cancellationToken);
        await db.ReplaceAsync(SeedFiles.Read<ProtectionTerm>("protection-terms.csv"), cancellationToken);
        await db.ReplaceAsync(SeedFiles.Read<LegalBasis>("legal-bases.csv"), cancellationToken);
        await db.ReplaceAsync(SeedFiles.Read<HtcdsCode>("htcds-codes.csv"), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    private sealed record PlaceRow(
        string Code,
        string Vi,
        string En,
        string? Province,
        string? Partner,
        DateOnly? ValidFrom,
        DateOnly? ValidTo
    )
    {
        public BorderPlace As(bool isMarker) =>
            new()
            {
                Code = Code,
                IsMarker = isMarker,
                Vi = Vi,
                En = En,
                Province = Province,
                Partner = Partner,
                ValidFrom = ValidFrom,
                ValidTo = ValidTo,
            };
    }
}
