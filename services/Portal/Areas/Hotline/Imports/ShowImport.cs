using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Hotline.Imports;

/// <summary>GET /imports/{id}: how far an import is, what its check found, or what came of it.</summary>
internal static class ShowImport
{
    public static void Map(RouteGroupBuilder imports) =>
        imports.MapGet(
            "/{id:guid}",
            async (Guid id, int? after, ImportsClient client, CancellationToken cancellationToken) =>
                Page.Show<ImportPage>(await LoadAsync(id, after ?? 0, client, null, cancellationToken))
        );

    /// <summary>With a form where the columns were not saved.</summary>
    public static async Task<ImportModel> LoadAsync(
        Guid id,
        int after,
        ImportsClient client,
        FormState? form,
        CancellationToken cancellationToken
    )
    {
        var import = await client.ReadAsync(id, cancellationToken);
        var columns = import.IsHeld ? await client.ColumnsAsync(id, cancellationToken) : null;
        var problems = import is { IsRunning: false, ProblemCount: > 0 } ? await client.ProblemsAsync(id, after, cancellationToken) : null;
        return new(import, columns, problems, form ?? ColumnsForm.Of(columns));
    }
}

/// <summary>An import to show.</summary>
public sealed record ImportModel(Import Import, LogColumns? Columns, RowProblems? Problems, FormState Form);
