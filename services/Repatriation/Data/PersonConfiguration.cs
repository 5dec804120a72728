using System.Text.Json;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Journeys;
using Cooperation.Repatriation.Domain.Persons;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Repatriation.Data;

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    private const string Open = "closed_at is null";

    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.IsRecord("persons");
        person.Ignore(p => p.IsMinor);
        person.Ignore(p => p.Day);
        person.Ignore(p => p.EnteredWith);
        person.ComplexProperty(
            p => p.Standing,
            standing =>
            {
                standing.Ignore(s => s.IsOpen);
                standing.Ignore(s => s.IsOffered);
                standing.Ignore(s => s.IsDecided);
                standing.IsTheRecordItself();
            }
        );
        person
            .Property(p => p.Past)
            .HasField("past")
            .HasColumnType("jsonb")
            .HasConversion(
                steps => JsonSerializer.Serialize(steps, JsonSerializerOptions.Web),
                json => JsonSerializer.Deserialize<List<PastStep>>(json, JsonSerializerOptions.Web)!,
                new ValueComparer<IReadOnlyList<PastStep>>((a, b) => a!.SequenceEqual(b!), steps => steps.Count, steps => steps.ToList())
            );
        person
            .Property(p => p.Journey)
            .HasColumnType("jsonb")
            .HasConversion(
                journey => JsonSerializer.Serialize(journey, JsonSerializerOptions.Web),
                json => JsonSerializer.Deserialize<Journey>(json, JsonSerializerOptions.Web)
            );
        person.HasIndex(p => p.Pseudonym).IsUnique().HasDatabaseName("ux_persons_pseudonym");
        person.HasIndex(p => p.ExchangePersonId).IsUnique().HasDatabaseName("ux_persons_exchange_person");
        person.HasIndex(p => p.IdentityHeldBy).HasFilter("identity_held_by is not null").HasDatabaseName("ix_persons_identity_held");
        person.Property(p => p.Episode).HasDefaultValue(1);
        person.HasIndex(p => new { p.FirstEpisode, p.Episode }).IsUnique().HasDatabaseName("ux_persons_episode");
        person.HasOne<Person>().WithMany().HasForeignKey(p => p.FirstEpisode).OnDelete(DeleteBehavior.Restrict);
        person.HasIndex(p => new { p.CaseId, p.Number }).IsUnique().HasDatabaseName("ux_persons_case");
        person.HasOne<RepatriationCase>().WithMany().HasForeignKey(p => p.CaseId).OnDelete(DeleteBehavior.Restrict);
        person.HasOne<RepatriationCase>().WithMany().HasForeignKey(p => p.CameFrom).OnDelete(DeleteBehavior.Restrict);
        person.HasMany(p => p.Clocks).WithOne().HasForeignKey("PersonId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        person.Navigation(p => p.Clocks).AutoInclude();

        // A desk works at what is open: what it costs follows that, not what was ever kept (R27).
        person
            .HasIndex(p => new
            {
                p.Desk,
                p.ReportedAt,
                p.Id,
            })
            .IsDescending(false, true, true)
            .HasFilter(Open)
            .HasDatabaseName("ix_persons_desk");
        person.HasIndex(p => new { p.ReportedAt, p.Id }).IsDescending().HasDatabaseName("ix_persons_newest");
        person.HasIndex(p => new { p.ReportedAt, p.Id }, "ix_persons_open").IsDescending().HasFilter(Open);
        person
            .HasIndex(p => new
            {
                p.Partner,
                p.ReportedAt,
                p.Id,
            })
            .IsDescending(false, true, true)
            .HasDatabaseName("ix_persons_partner");
        person
            .HasIndex(p => new
            {
                p.Mission,
                p.ReportedAt,
                p.Id,
            })
            .IsDescending(false, true, true)
            .HasDatabaseName("ix_persons_mission");
    }
}
