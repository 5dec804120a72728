using Cooperation.Hotline.Domain.Exchanges;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Hotline.Data.Search;

internal sealed class ExchangeWordsConfiguration : IEntityTypeConfiguration<ExchangeWords>
{
    // Kilobytes. New words wait in a list before they go into the index; whoever fills the list puts them in. With the usual 4 MB one
    // officer in a few hundred waits for all of them; this way everybody waits a little.
    private const int Waiting = 128;

    public void Configure(EntityTypeBuilder<ExchangeWords> words)
    {
        words.ToTable("exchange_words");
        words.HasKey(w => w.ExchangeId);
        words.HasOne<Exchange>().WithOne().HasForeignKey<ExchangeWords>(w => w.ExchangeId).OnDelete(DeleteBehavior.Restrict);
        words
            .HasIndex(w => w.Words)
            .HasMethod("gin")
            .HasStorageParameter("gin_pending_list_limit", Waiting)
            .HasDatabaseName("ix_exchange_words");
    }
}
