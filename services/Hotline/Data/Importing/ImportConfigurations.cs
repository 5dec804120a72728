using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Hotline.Data.Importing;

internal sealed class ImportConfiguration : IEntityTypeConfiguration<Import>
{
    public void Configure(EntityTypeBuilder<Import> import)
    {
        import.ToTable(
            "imports",
            table =>
            {
                table.HasCheckConstraint("ck_imports_state", $"state in ('{string.Join("', '", ImportStates.All)}')");
                table.HasCheckConstraint("ck_imports_numbered", $"state <> '{ImportStates.Writing}' or blocks is not null");
            }
        );
        import.HasKey(i => i.Id);
        import.Property(i => i.Id).ValueGeneratedNever();
        import.ComplexProperty(i => i.By);
        import.Property(i => i.Mapping).HasColumnType("jsonb");
        import.Property(i => i.Blocks).HasColumnType("jsonb");
        import.Property(i => i.Notes).HasColumnType("jsonb");
    }
}

internal sealed class ImportFileConfiguration : IEntityTypeConfiguration<ImportFile>
{
    public void Configure(EntityTypeBuilder<ImportFile> file)
    {
        file.ToTable(ImportFiles.Table);
        file.HasKey(f => f.ImportId);
        file.HasOne<Import>().WithOne().HasForeignKey<ImportFile>(f => f.ImportId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ImportPieceConfiguration : IEntityTypeConfiguration<ImportPiece>
{
    public void Configure(EntityTypeBuilder<ImportPiece> piece)
    {
        piece.ToTable("import_pieces");
        piece.HasKey(p => new { p.ImportId, p.Number });
        piece.HasOne<ImportFile>().WithMany().HasForeignKey(p => p.ImportId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ImportProblemConfiguration : IEntityTypeConfiguration<ImportProblemRow>
{
    public void Configure(EntityTypeBuilder<ImportProblemRow> problem)
    {
        problem.ToTable("import_problems");
        problem.HasKey(p => new { p.ImportId, p.Number });
        problem.Property(p => p.Tab).HasDefaultValue(1);
        problem.HasOne<Import>().WithMany().HasForeignKey(p => p.ImportId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ImportedRowConfiguration : IEntityTypeConfiguration<ImportedRow>
{
    public void Configure(EntityTypeBuilder<ImportedRow> row)
    {
        row.ToTable("imported_rows");
        row.IsAppendOnly();
        row.HasKey(r => new { r.Desk, r.Key });
        row.HasOne<Import>().WithMany().HasForeignKey(r => r.ImportId).OnDelete(DeleteBehavior.Restrict);
        row.HasOne<Exchange>().WithOne().HasForeignKey<ImportedRow>(r => r.ExchangeId).OnDelete(DeleteBehavior.Restrict);
        row.HasIndex(r => r.ImportId);
        row.HasIndex(r => r.ExchangeId).IsUnique();
    }
}

internal sealed class RememberedMappingConfiguration : IEntityTypeConfiguration<RememberedMapping>
{
    public void Configure(EntityTypeBuilder<RememberedMapping> mapping)
    {
        mapping.ToTable("import_mappings");
        mapping.HasKey(m => new { m.Desk, m.Headings });
        mapping.Property(m => m.Mapping).HasColumnType("jsonb");
    }
}
