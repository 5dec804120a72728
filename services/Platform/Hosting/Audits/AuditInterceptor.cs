using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Cooperation.Platform.Hosting;

/// <summary>Puts the pending audit entries of the request into the save that they belong to.</summary>
internal sealed class AuditInterceptor(Audit audit) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        Add(eventData, result);

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    ) => ValueTask.FromResult(Add(eventData, result));

    private InterceptionResult<int> Add(DbContextEventData eventData, InterceptionResult<int> result)
    {
        eventData.Context?.AddRange(audit.Take());
        return result;
    }
}
