using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Records.Passing;

/// <summary>How a service keeps protected details that pass.</summary>
public static class PassingModel
{
    internal const string Table = "passing_details";

    /// <summary>The table of passing details. Who is taken off the record takes his along.</summary>
    /// <typeparam name="TRecord">The record; its name stands in the columns.</typeparam>
    /// <typeparam name="TSubject">Whose they are.</typeparam>
    public static ModelBuilder AddPassingDetails<TRecord, TSubject>(this ModelBuilder model)
        where TRecord : class
        where TSubject : class
    {
        var names = RecordNames.Of<TRecord>(model);
        return model.Entity<PassingDetail>(detail =>
        {
            detail.ToTable(Table);
            detail.IsSeenInScopeOnly(names);
            detail.HasKey(d => new { d.SubjectId, d.Detail });
            detail.Property(d => d.RecordId).HasColumnName(names.Column);
            detail.HasOne<TSubject>().WithMany().HasForeignKey(d => d.SubjectId).OnDelete(DeleteBehavior.Cascade);
            detail.HasIndex(d => d.RecordId).HasDatabaseName($"ix_passing_details_{names.Record}");
        });
    }
}
