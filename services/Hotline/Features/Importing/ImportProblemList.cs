using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Importing;
using Cooperation.Platform.Domain;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>What is wrong with the rows of an import, as its desk reads it; what stands in the cells lies sealed beside the file and goes with it.</summary>
internal sealed class ImportProblemList(HotlineDbContext db, ImportFiles files)
{
    public async Task<IReadOnlyList<ProblemView>> ReadAsync(
        Guid import,
        int after,
        int limit,
        string language,
        CancellationToken cancellationToken
    )
    {
        var rows = await db
            .ImportProblems.AsNoTracking()
            .Where(problem => problem.ImportId == import && problem.Number > after)
            .OrderBy(problem => problem.Number)
            .Take(limit)
            .ToListAsync(cancellationToken);
        var values = rows.Count == 0 ? new Dictionary<int, string>() : await files.ValuesAsync(import, cancellationToken);
        return
        [
            .. rows.Select(row => new ProblemView(
                row.Row,
                row.Column,
                null,
                row.Field,
                new Text(row.Vi, row.En).In(language),
                row.Tab,
                values.GetValueOrDefault(row.Number)
            )),
        ];
    }
}
