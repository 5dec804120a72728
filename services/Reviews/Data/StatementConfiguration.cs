using Cooperation.Platform.Records;
using Cooperation.Reviews.Domain.Statements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cooperation.Reviews.Data;

internal sealed class StatementConfiguration : IEntityTypeConfiguration<Statement>
{
    public void Configure(EntityTypeBuilder<Statement> statement)
    {
        statement.IsRecord("statements");
        statement.Ignore(s => s.Current);
        statement.Property(s => s.Reference).UseCollation("C");
        statement.HasIndex(s => s.Reference).IsUnique().HasDatabaseName("ux_statements_reference");
        statement.HasIndex(s => new { s.AskedOn, s.Reference }).HasDatabaseName("ix_statements_asked");
        statement.HasMany(s => s.Editions).WithOne().HasForeignKey("StatementId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        statement.Navigation(s => s.Editions).HasField("editions").AutoInclude();
    }
}

internal sealed class StatementEditionConfiguration : IEntityTypeConfiguration<StatementEdition>
{
    public void Configure(EntityTypeBuilder<StatementEdition> edition)
    {
        edition.ToTable("statement_editions");
        edition.HasKey("StatementId", nameof(StatementEdition.Number));
    }
}

internal sealed class StatementIdConverter() : ValueConverter<StatementId, Guid>(id => id.Value, value => new StatementId(value));
