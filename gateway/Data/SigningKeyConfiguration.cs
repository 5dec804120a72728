using Cooperation.Gateway.Keys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Gateway.Data;

internal sealed class SigningKeyConfiguration : IEntityTypeConfiguration<SigningKey>
{
    public void Configure(EntityTypeBuilder<SigningKey> keys)
    {
        keys.ToTable("signing_keys");
        keys.Property(key => key.Id).HasColumnName("id").ValueGeneratedNever();
        keys.ComplexProperty(
            key => key.PrivateKey,
            key =>
            {
                key.Property(value => value.KeyId).HasColumnName("private_key_id");
                key.Property(value => value.WrappedKey).HasColumnName("private_key_wrapped_key");
                key.Property(value => value.Nonce).HasColumnName("private_key_nonce");
                key.Property(value => value.Ciphertext).HasColumnName("private_key_ciphertext");
            }
        );
        keys.Property(key => key.CreatedAt).HasColumnName("created_at");
        keys.Property(key => key.SignsFrom).HasColumnName("signs_from");
    }
}
