using Cooperation.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Messaging.Tests.Support;

/// <summary>The owner of the notes.</summary>
public sealed class NotesDb(DbContextOptions<NotesDb> options) : DbContext(options)
{
    public const string Tables = """
        create table note (id uuid primary key, number int not null, version bigint not null);
        create table note_line (id uuid primary key, note_id uuid not null references note, text text not null);
        """;

    public DbSet<Note> Notes => Set<Note>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Note>(note =>
        {
            note.ToTable("note");
            note.HasKey(n => n.Id);
            note.Property(n => n.Id).HasColumnName("id").HasConversion(id => id.Value, value => new NoteId(value));
            note.Property(n => n.Number).HasColumnName("number");
            note.Property(n => n.Version).HasColumnName("version").IsConcurrencyToken();
            note.Ignore(n => n.IsChanged);
            note.HasMany(n => n.Lines).WithOne().HasForeignKey("note_id").IsRequired();
        });
        modelBuilder.Entity<NoteLine>(line =>
        {
            line.ToTable("note_line");
            line.Property(l => l.Id).HasColumnName("id").ValueGeneratedNever();
            line.Property(l => l.Text).HasColumnName("text");
        });
        modelBuilder.AddMessaging();
    }
}
