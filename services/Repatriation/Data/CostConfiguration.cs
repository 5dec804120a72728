using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Costs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Repatriation.Data;

internal sealed class CostConfiguration : IEntityTypeConfiguration<CaseCost>
{
    public void Configure(EntityTypeBuilder<CaseCost> cost)
    {
        cost.ToTable(
            "costs",
            table =>
            {
                table.HasCheckConstraint("ck_costs_amount", "amount > 0");
                table.HasCheckConstraint("ck_costs_struck", "(struck_at is null) = (struck_reason is null)");
            }
        );
        cost.HasKey(c => c.Id);
        cost.Property(c => c.Id).ValueGeneratedNever();
        cost.Property(c => c.Amount).HasPrecision(18, 2);
        cost.Property(c => c.On).HasColumnName("arose_on");
        cost.ComplexProperty(c => c.By);
        cost.HasOne<RepatriationCase>().WithMany().HasForeignKey(c => c.CaseId).OnDelete(DeleteBehavior.Restrict);
        cost.HasIndex(c => new { c.CaseId, c.On }).HasDatabaseName("ix_costs_case");
    }
}
