using Cooperation.Portal.Kept;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Portal.Data;

internal sealed class KeptFormConfiguration : IEntityTypeConfiguration<KeptForm>
{
    public void Configure(EntityTypeBuilder<KeptForm> forms)
    {
        forms.ToTable("kept_forms", "portal");
        forms.Property(form => form.Id).ValueGeneratedNever();
        forms
            .HasIndex(form => new
            {
                form.AccountId,
                form.Place,
                form.At,
            })
            .HasDatabaseName("kept_forms_of_account");
        // For the sweep of those whose time is over.
        forms.HasIndex(form => form.At).HasDatabaseName("kept_forms_at");
    }
}
