using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Platform.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cooperation.Agreements.Data;

internal sealed class InstrumentConfiguration : IEntityTypeConfiguration<Instrument>
{
    public void Configure(EntityTypeBuilder<Instrument> instrument)
    {
        instrument.IsRecord("instruments");
        instrument.Property(i => i.Code).UseCollation("C");
        instrument.HasIndex(i => i.Code).IsUnique().HasDatabaseName("ux_instruments_code");
    }
}

internal sealed class InstrumentIdConverter() : ValueConverter<InstrumentId, Guid>(id => id.Value, value => new InstrumentId(value));
