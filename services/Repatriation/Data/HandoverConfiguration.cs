using Cooperation.Platform.Records;
using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Repatriation.Domain.Handovers;
using Cooperation.Repatriation.Domain.Persons;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cooperation.Repatriation.Data;

internal sealed class HandoverConfiguration : IEntityTypeConfiguration<Handover>
{
    public void Configure(EntityTypeBuilder<Handover> handover)
    {
        handover.IsRecord("handovers");
        handover.Ignore(h => h.Day);
        handover.Ignore(h => h.Name);
        handover.HasIndex(h => h.Reference).IsUnique().HasDatabaseName("ux_handovers_reference");

        // Lists and the calendar run by the planned time, over everything or over a desk's.
        handover.HasIndex(h => new { h.PlannedAt, h.Id }).IsDescending().HasDatabaseName("ix_handovers_planned");
        handover
            .HasIndex(h => new
            {
                h.Desk,
                h.PlannedAt,
                h.Id,
            })
            .IsDescending(false, true, true)
            .HasDatabaseName("ix_handovers_desk");

        // Homes read those that are not over.
        handover
            .HasIndex(
                h => new
                {
                    h.Desk,
                    h.PlannedAt,
                    h.Id,
                },
                "ix_handovers_open"
            )
            .HasFilter("signed_at is null and cancelled_at is null");

        // A line of the list goes with an arrival that is undone: it was of somebody who had not been on it.
        handover.HasMany(h => h.List).WithOne().HasForeignKey("HandoverId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        handover.Navigation(h => h.List).HasField("list").AutoInclude();
    }
}

internal sealed class ListedPersonConfiguration : IEntityTypeConfiguration<ListedPerson>
{
    public void Configure(EntityTypeBuilder<ListedPerson> listed)
    {
        listed.ToTable("handover_persons");
        listed.HasKey("HandoverId", nameof(ListedPerson.PersonId));
        listed.HasOne<Person>().WithMany().HasForeignKey(l => l.PersonId).OnDelete(DeleteBehavior.Restrict);

        // Nobody is awaited by two handovers: the database decides (R9).
        listed.HasIndex(l => l.PersonId).IsUnique().HasFilter("is_awaited").HasDatabaseName("ux_handover_persons_awaited");
        listed.HasIndex(l => l.CaseId).HasDatabaseName("ix_handover_persons_case");
        listed.HasIndex(l => l.Mission).HasDatabaseName("ix_handover_persons_mission");
    }
}

internal sealed class HandoverIdConverter() : ValueConverter<HandoverId, Guid>(id => id.Value, value => new HandoverId(value));

internal sealed class BorderPlaceConfiguration() : DatedConfiguration<BorderPlace>("border_places")
{
    protected override void More(EntityTypeBuilder<BorderPlace> builder)
    {
        builder.Ignore(place => place.Name);
        builder.HasIndex(place => new { place.Code, place.ValidFrom }).IsUnique().HasDatabaseName("ux_border_places");
    }
}

internal sealed class GateClosureConfiguration() : DatedConfiguration<GateClosure>("gate_closures")
{
    protected override void More(EntityTypeBuilder<GateClosure> builder) =>
        builder.HasIndex(closure => closure.Gate).HasDatabaseName("ix_gate_closures");
}
