using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Cooperation.Hotline.Data;
using Cooperation.Platform.Hosting.Imports;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>One way through a file from its first row to its last, batch by batch: what is new, what an earlier import brought, what is wrong. Of the rows gone by nothing is kept but a short mark each.</summary>
internal sealed class ImportPass(HotlineDbContext db, RowChecking checking, string desk)
{
    /// <summary>So many rows are looked up and written together.</summary>
    public const int Batch = 250;

    private readonly Dictionary<UInt128, int> seen = [];

    public async IAsyncEnumerable<ImportBatch> ReadAsync(
        IEnumerable<SheetRow> rows,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        foreach (var chunk in rows.Chunk(Batch))
        {
            var problems = new List<ImportProblem>();
            var passed = chunk.Select(row => Check(row, problems, cancellationToken)).OfType<CheckedRow>().ToArray();
            var known = await KnownAsync(passed, cancellationToken);
            var added = passed.Where(row => !known.Contains(Convert.ToHexString(row.Key))).ToArray();
            yield return new(chunk.Length, added, passed.Length - added.Length, problems);
        }
    }

    // A row that repeats another of its file may be a second victim: whether it is, its desk says and not the import.
    private CheckedRow? Check(SheetRow row, List<ImportProblem> problems, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested(); // At every row: one may take as long as hundreds of others.
        if (checking.Check(row, problems) is not { } passed)
        {
            return null;
        }

        var mark = BinaryPrimitives.ReadUInt128BigEndian(passed.Key);
        if (seen.TryAdd(mark, row.Number))
        {
            return passed;
        }

        problems.Add(checking.Repeats(row, seen[mark]));
        return null;
    }

    private async Task<HashSet<string>> KnownAsync(IReadOnlyList<CheckedRow> rows, CancellationToken cancellationToken)
    {
        var keys = rows.Select(row => row.Key).ToArray();
        var known = await db
            .ImportedRows.AsNoTracking()
            .Where(row => row.Desk == desk && keys.Contains(row.Key))
            .Select(row => row.Key)
            .ToListAsync(cancellationToken);
        return known.Select(Convert.ToHexString).ToHashSet(StringComparer.Ordinal);
    }
}

/// <summary>Some rows of a pass.</summary>
/// <param name="Rows">How many were read.</param>
/// <param name="Added">Those that are new and right.</param>
/// <param name="AlreadyThere">How many an earlier import has brought.</param>
/// <param name="Problems">What is wrong with the others.</param>
internal sealed record ImportBatch(int Rows, IReadOnlyList<CheckedRow> Added, int AlreadyThere, IReadOnlyList<ImportProblem> Problems);
