using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Repatriation.Domain.Laws;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Data;

/// <summary>The legal bases out of the reference data at hand, never older than a few seconds (R25).</summary>
internal sealed class LegalBasesAtHand(RepatriationDbContext db, ReferenceAtHand<RepatriationDbContext, LegalBases> bases)
{
    /// <summary>Reads them as they stand; in the order of the file, in which they are told.</summary>
    public static async Task<LegalBases> ReadAsync(RepatriationDbContext db, CancellationToken cancellationToken) =>
        new(await db.Set<LegalBasis>().AsNoTracking().OrderBy(basis => EF.Property<int>(basis, "Id")).ToListAsync(cancellationToken));

    /// <summary>Those of all days.</summary>
    public Task<LegalBases> GetAsync(CancellationToken cancellationToken) => bases.GetAsync(db, cancellationToken);
}
