using Cooperation.Gateway.Keys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Gateway.Data;

internal sealed class SigningKeyConfiguration : IEntityTypeConfiguration<SigningKey>
{
    public void Configure(EntityTypeBuilder<SigningKey> keys)
    {
        keys.ToTable("signing_keys");
        keys.Property(key => key.Id).ValueGeneratedNever();
        keys.ComplexProperty(key => key.PrivateKey, key => key.Property(value => value.KeyId).HasColumnName("private_key_id"));
    }
}
