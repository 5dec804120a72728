using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Letters;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Repatriation.Data;

internal sealed class LetterConfiguration : IEntityTypeConfiguration<CaseLetter>
{
    public void Configure(EntityTypeBuilder<CaseLetter> letter)
    {
        letter.ToTable(
            "letters",
            table =>
            {
                table.HasCheckConstraint("ck_letters_due", "due_on is null or due_on >= sent_on");
                table.HasCheckConstraint(
                    "ck_letters_replied",
                    "(replied_on is null) = (reply is null) and (replied_on is null or replied_on >= sent_on)"
                );
            }
        );
        letter.HasKey(l => l.Id);
        letter.Property(l => l.Id).ValueGeneratedNever();
        letter.ComplexProperty(l => l.By);
        letter.HasOne<RepatriationCase>().WithMany().HasForeignKey(l => l.CaseId).OnDelete(DeleteBehavior.Restrict);
        letter.HasIndex(l => new { l.CaseId, l.SentOn }).HasDatabaseName("ix_letters_case");
        letter.HasIndex(l => new { l.DueOn, l.Id }).HasFilter("replied_on is null").HasDatabaseName("ix_letters_unanswered");
    }
}
