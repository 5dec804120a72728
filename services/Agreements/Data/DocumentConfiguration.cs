using Cooperation.Agreements.Domain.Documents;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Platform.Domain.Attachments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Agreements.Data;

internal sealed class DocumentConfiguration : IEntityTypeConfiguration<InstrumentDocument>
{
    public void Configure(EntityTypeBuilder<InstrumentDocument> document)
    {
        document.ToTable("instrument_documents");
        document.HasKey(d => d.Id);
        document.Property(d => d.Id).ValueGeneratedNever();
        document.ComplexProperty(d => d.By);
        document
            .HasOne<Attachment<InstrumentId>>()
            .WithOne()
            .HasForeignKey<InstrumentDocument>(d => d.Id)
            .OnDelete(DeleteBehavior.Restrict);
        document.HasOne<Instrument>().WithMany().HasForeignKey(d => d.InstrumentId).OnDelete(DeleteBehavior.Restrict);
        document
            .HasIndex(d => new
            {
                d.InstrumentId,
                d.Ordinal,
                d.Edition,
            })
            .IsUnique()
            .HasDatabaseName("ux_instrument_documents");
    }
}
