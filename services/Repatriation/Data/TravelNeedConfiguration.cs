using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Repatriation.Domain.Journeys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Repatriation.Data;

internal sealed class TravelNeedConfiguration() : DatedConfiguration<TravelNeed>("travel_needs")
{
    protected override void More(EntityTypeBuilder<TravelNeed> builder)
    {
        builder.Ignore(rule => rule.Source);
        builder.HasIndex(rule => new { rule.Need, rule.ValidFrom }).IsUnique().HasDatabaseName("ux_travel_needs");
    }
}
