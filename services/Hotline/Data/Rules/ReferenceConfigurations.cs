using Cooperation.Hotline.Domain.Channels;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Desks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Hotline.Data.Rules;

// Reference data is dated, so the same code may stand twice: the key is a number of the database's own.
internal abstract class ReferenceConfiguration<T>(string table) : IEntityTypeConfiguration<T>
    where T : class
{
    public void Configure(EntityTypeBuilder<T> builder)
    {
        builder.ToTable(
            table,
            t => t.HasCheckConstraint($"ck_{table}_dates", "valid_from is null or valid_to is null or valid_from <= valid_to")
        );
        builder.Property<int>("Id");
        builder.HasKey("Id");
        More(builder);
    }

    protected abstract void More(EntityTypeBuilder<T> builder);
}

internal sealed class CodeConfiguration() : ReferenceConfiguration<CodeEntry>("codes")
{
    protected override void More(EntityTypeBuilder<CodeEntry> builder) =>
        builder
            .HasIndex(c => new
            {
                c.List,
                c.Code,
                c.ValidFrom,
            })
            .IsUnique()
            .HasDatabaseName("ux_codes");
}

internal sealed class DeskConfiguration() : ReferenceConfiguration<Desk>("desks")
{
    protected override void More(EntityTypeBuilder<Desk> builder) =>
        builder.HasIndex(d => new { d.Code, d.ValidFrom }).IsUnique().HasDatabaseName("ux_desks");
}

internal sealed class ChannelConfiguration() : ReferenceConfiguration<Channel>("channels")
{
    protected override void More(EntityTypeBuilder<Channel> builder)
    {
        builder.HasIndex(c => new { c.Code, c.ValidFrom }).IsUnique().HasDatabaseName("ux_channels");
        builder.HasIndex(c => c.Partner).HasDatabaseName("ix_channels_partner");
    }
}

internal sealed class ContactPointConfiguration() : ReferenceConfiguration<ContactPoint>("contact_points")
{
    protected override void More(EntityTypeBuilder<ContactPoint> builder)
    {
        builder.HasIndex(c => new { c.Code, c.ValidFrom }).IsUnique().HasDatabaseName("ux_contact_points");
        builder.HasIndex(c => c.Channel).HasDatabaseName("ix_contact_points_channel");
    }
}
