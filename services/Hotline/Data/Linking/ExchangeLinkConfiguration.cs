using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Exchanges.Linking;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Hotline.Data.Linking;

internal sealed class ExchangeLinkConfiguration : IEntityTypeConfiguration<ExchangeLink>
{
    // That two exchanges are linked once, whichever way round, the model can't say: the migration does.
    public void Configure(EntityTypeBuilder<ExchangeLink> link)
    {
        link.ToTable(
            "exchange_links",
            table =>
            {
                table.HasCheckConstraint("ck_exchange_links_kind", $"kind in ('{LinkKinds.SameMatter}', '{LinkKinds.FollowUp}')");
                table.HasCheckConstraint("ck_exchange_links_ends", "from_id <> to_id");
            }
        );
        link.HasKey(l => l.Id);
        link.Property(l => l.Id).ValueGeneratedNever();
        link.Property(l => l.From).HasColumnName("from_id");
        link.Property(l => l.To).HasColumnName("to_id");
        link.ComplexProperty(l => l.By);
        link.ComplexProperty(l => l.RemovedBy);
        link.HasOne<Exchange>().WithMany().HasForeignKey(l => l.From).OnDelete(DeleteBehavior.Restrict);
        link.HasOne<Exchange>().WithMany().HasForeignKey(l => l.To).OnDelete(DeleteBehavior.Restrict);
        link.HasIndex(l => l.From).HasDatabaseName("ix_exchange_links_from");
        link.HasIndex(l => l.To).HasDatabaseName("ix_exchange_links_to");
    }
}
